package cn.huiqitong.searchindex;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy item as the index holds it. Texts are as the reader sees them, dates are ISO, codes are the portal's own;
 * absent facts are null, never invented.
 *
 * @param freshness how new what was read is: a larger number never loses against a smaller one
 */
public record IndexedItem(
        String id, @JsonIgnore long freshness, Wording wording, Origin origin, Offer offer, Life life) {

    /** What the item says. @param questions words of the questions and answers about it: found by, never shown */
    public record Wording(
            String title,
            @Nullable String summary,
            @Nullable String beneficiary,
            List<String> conditions,
            List<String> questions) {}

    /**
     * The document that the item comes from.
     *
     * @param documentAlias what people call the document, for instance 人才新政3.0
     * @param docNo 发文字号 as printed
     * @param docNoInferred 发文字号 that was concluded, not read: found by, never shown as the printed one
     */
    public record Origin(
            String documentId,
            String documentTitle,
            @Nullable String documentAlias,
            @Nullable String docNo,
            @Nullable String docNoInferred,
            @Nullable String issuer,
            @Nullable String issuedOn) {}

    /**
     * What can be had, where and how.
     *
     * @param obtain code of the way of obtaining
     * @param obtainInferred whether that way was inferred and not read in the text
     * @param region the place it is for, as the text says it
     * @param regions names of the places it is for
     * @param appliesIn names of all places in which it holds: those places and everything within them
     * @param department who is in charge, as the text says it
     * @param departments codes of the departments in charge
     * @param labels further words it may be found by: names of its codes, departments, industry clusters
     * @param amount the most that one firm can get, in 元
     */
    public record Offer(
            @Nullable String benefitType,
            @Nullable String obtain,
            boolean obtainInferred,
            @Nullable String region,
            List<String> regions,
            List<String> appliesIn,
            @Nullable String department,
            List<String> departments,
            List<String> labels,
            @Nullable Double amount,
            @Nullable String amountText) {}

    /**
     * Validity.
     *
     * @param usable whether a firm may rely on it today: not draft, repealed, expired or replaced
     */
    public record Life(
            String status,
            boolean usable,
            @Nullable String validTo,
            @Nullable String releasedAt) {}
}
