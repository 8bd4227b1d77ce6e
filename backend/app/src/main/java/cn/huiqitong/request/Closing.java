package cn.huiqitong.request;

import cn.huiqitong.request.lifecycle.Act;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a request ends, and what the firm says of it.
 *
 * @param autoConfirmed the firm was silent: counted apart from what it confirmed itself
 * @param rating 1 (very bad) to 5, null until rated
 * @param sampled drawn for a call back (回访)
 * @param visitSolved what the firm said at the call back
 */
record Closing(
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,
        boolean autoConfirmed,
        @Nullable Integer rating,
        @Nullable String ratingText,
        Appeal appeal,
        @Nullable Instant repairedAt,
        boolean sampled,
        @Nullable Instant visitedAt,
        @Nullable Boolean visitSolved) {

    static final Closing NONE = new Closing(null, null, false, null, null, Appeal.NONE, null, false, null, null);

    private static final int WORST_GOOD = 3;

    Closing after(Act act, ActInput input, Instant now) {
        return switch (act) {
            case ANSWER -> answered(now);
            case CONFIRM -> closed(now, false, input.sampled());
            case AUTO_CONFIRM -> closed(now, true, input.sampled());
            case REOPEN -> answered(null);
            case RATE -> rated(input.rating(), input.note());
            case APPEAL -> appealed(Appeal.OPEN, repairedAt);
            case DISMISS_APPEAL -> appealed(Appeal.DISMISSED, repairedAt);
            case UPHOLD_APPEAL -> appealed(Appeal.UPHELD, repairedAt);
            case REPAIR -> appealed(appeal, now);
            case VISIT -> visited(now, input.solved());
            default -> this;
        };
    }

    /** 基本满意 and better are good. */
    boolean badlyRated() {
        return rating != null && rating < WORST_GOOD;
    }

    private Closing answered(@Nullable Instant at) {
        return new Closing(at, null, false, rating, ratingText, appeal, repairedAt, sampled, visitedAt, visitSolved);
    }

    private Closing closed(Instant at, boolean silently, boolean drawn) {
        return new Closing(
                answeredAt,
                at,
                silently,
                rating,
                ratingText,
                appeal,
                repairedAt,
                sampled || drawn,
                visitedAt,
                visitSolved);
    }

    private Closing rated(@Nullable Integer level, @Nullable String text) {
        return new Closing(
                answeredAt, closedAt, autoConfirmed, level, text, appeal, repairedAt, sampled, visitedAt, visitSolved);
    }

    private Closing appealed(Appeal decision, @Nullable Instant repaired) {
        return new Closing(
                answeredAt,
                closedAt,
                autoConfirmed,
                rating,
                ratingText,
                decision,
                repaired,
                sampled,
                visitedAt,
                visitSolved);
    }

    private Closing visited(Instant at, @Nullable Boolean solved) {
        return new Closing(
                answeredAt, closedAt, autoConfirmed, rating, ratingText, appeal, repairedAt, sampled, at, solved);
    }
}
