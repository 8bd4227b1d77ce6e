package cn.huiqitong.seeds;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an item or a document may be relied on at a date. Derived from what was collected, never stored: an item takes the
 * status of its document and its own period.
 */
public enum Validity {
    CURRENT("现行"),
    /** Nobody said whether it is still in force: matched, but always shown as 有效性待核. */
    UNVERIFIED("有效性待核"),
    NOT_YET("尚未施行"),
    DRAFT("征求意见稿"),
    REPEALED("已废止"),
    EXPIRED("已过期"),
    SUPERSEDED("已被新政策取代");

    private final String label;

    Validity(String label) {
        this.label = label;
    }

    /** The word shown to readers. */
    public String label() {
        return label;
    }

    /** Whether firms may be matched with such an item. */
    public boolean matchable() {
        return this == CURRENT || this == UNVERIFIED;
    }

    /** Whether such an item may be recommended or pushed to a firm; the same set today, but a different question. */
    public boolean recommendable() {
        return matchable();
    }

    /** Validity of an item on a date: its document's, then its own period. */
    public static Validity of(SeedItem item, SeedDocument document, LocalDate asOf) {
        if (!item.documentId().equals(document.id())) {
            throw new IllegalArgumentException(item.id() + " is not an item of " + document.id());
        }
        return of(document, item.validFrom(), item.validTo(), asOf);
    }

    /** Validity on a date of something out of a document with a period of its own: the document's, then the period. */
    public static Validity of(
            SeedDocument document, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, LocalDate asOf) {
        Validity ofDocument = of(document, asOf);
        return ofDocument.matchable() ? within(validFrom, validTo, asOf, ofDocument) : ofDocument;
    }

    /**
     * Validity of a document on a date. Inferred periods do not count: they are shown, not applied. Only between versions of one
     * policy they do, because exactly one of the versions is the one to use on a day.
     */
    public static Validity of(SeedDocument document, LocalDate asOf) {
        LocalDate first = document.versionFromInferred();
        LocalDate last = document.versionToInferred();
        if (first != null && asOf.isBefore(first)) {
            return NOT_YET;
        }
        if (last != null) {
            return asOf.isAfter(last) ? SUPERSEDED : UNVERIFIED;
        }
        Validity listed = switch (document.status()) {
            case ACTIVE_AS_LISTED -> CURRENT;
            case UNKNOWN -> UNVERIFIED;
            case DRAFT -> DRAFT;
            case REPEALED -> REPEALED;
            case EXPIRED_BY_NAME, EXPIRED_LIKELY -> EXPIRED;
            case SUPERSEDED_LIKELY, AMENDED -> SUPERSEDED;
        };
        return listed.matchable() ? within(document.validFrom(), document.validTo(), asOf, listed) : listed;
    }

    private static Validity within(
            @Nullable LocalDate from, @Nullable LocalDate to, LocalDate asOf, Validity otherwise) {
        if (from != null && asOf.isBefore(from)) {
            return NOT_YET;
        }
        return to != null && asOf.isAfter(to) ? EXPIRED : otherwise;
    }
}
