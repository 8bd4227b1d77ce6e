package cn.huiqitong.seeds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A policy document as collected. {@code null} means 未载明. Fields ending in {@code Inferred} are conclusions of the
 * collectors (推断), kept apart from what was stated.
 *
 * @param seedName the popular name under which the city's 2024 work report or the press speaks of it
 * @param issuerBasis STATED, DOC_NO or CONTEXT: what the issuer (stated or inferred) rests on
 * @param level NATIONAL, PROVINCE, CITY, COUNTY or PARK
 * @param region the text of the region; {@code regionCodes} and {@code parkCodes} say the same in codes
 * @param versionFromInferred first day on which this version of a policy that is issued again and again is the one to use
 * @param versionToInferred last such day; the next version takes its place
 * @param nextVersion id of the document with the next version
 * @param found FULL, PARTIAL, TITLE_ONLY, DRAFT_ONLY or NOT_FOUND (原文待补录)
 * @param namedIn id of the document that names this one, for documents whose text is not collected
 * @param canonicalUrl where the text officially is; a fact to keep, not a link to show (see {@link #link()})
 * @param linkSafe whether {@code sourceUrl} may be shown as a link; {@code null} when there is no page
 */
public record SeedDocument(
        String id,
        String title,
        @Nullable String seedName,
        @Nullable String issuer,
        @Nullable String issuerInferred,
        @Nullable String issuerBasis,
        @Nullable String docNo,
        @Nullable String docNoInferred,
        String level,
        String region,
        List<String> regionCodes,
        List<String> parkCodes,
        @Nullable String regionNote,
        DocumentStatus status,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String validityInferred,
        @Nullable LocalDate validFromInferred,
        @Nullable LocalDate validToInferred,
        @Nullable LocalDate versionFromInferred,
        @Nullable LocalDate versionToInferred,
        @Nullable String nextVersion,
        String found,
        @Nullable String namedIn,
        @Nullable String sourceUrl,
        @Nullable String canonicalUrl,
        @Nullable Boolean linkSafe,
        @Nullable String note,
        int itemCount) {

    public SeedDocument {
        regionCodes = List.copyOf(regionCodes);
        parkCodes = List.copyOf(parkCodes);
    }

    /** The address that may be shown as a link. */
    public Optional<String> link() {
        return Boolean.TRUE.equals(linkSafe) ? Optional.ofNullable(sourceUrl) : Optional.empty();
    }
}
