package cn.huiqitong.matching;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Firms qualify for an item version; each firm is in one such event per item version, never in a second one.
 *
 * @param cause RELEASE when the item is what is new, PROFILE when the firms' profiles or the day are
 * @param firms some hundred at most
 */
@Serdeable
public record ItemMatched(String itemId, int itemVersion, Cause cause, List<MatchedFirm> firms) {

    /** What brought the match about. */
    public enum Cause {
        RELEASE,
        PROFILE
    }

    /**
     * One of the firms.
     *
     * @param why one Chinese sentence with what decided
     */
    @Serdeable
    public record MatchedFirm(String uscc, int profileVersion, String why) {}
}
