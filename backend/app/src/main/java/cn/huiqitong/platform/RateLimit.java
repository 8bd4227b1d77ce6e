package cn.huiqitong.platform;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * So many acts of one kind in a time for one user, with what was left unused coming back evenly. Kept in the database, so
 * it holds for all copies of the portal; what was taken stays taken when the act fails afterwards.
 */
@Singleton
public final class RateLimit {

    /** So many acts in this time. */
    public record Allowance(int acts, Duration per) {

        public Allowance {
            if (acts < 1 || per.isNegative() || per.isZero()) {
                throw new IllegalArgumentException("no allowance: " + acts + " per " + per);
            }
        }

        Duration each() {
            return per.dividedBy(acts);
        }
    }

    private final Database database;
    private final InstantSource clock;

    RateLimit(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes one act. To be called outside of the act's own transaction.
     *
     * @param what the kind of act, a stable name
     * @param deed the act in Chinese, as it stands in “您…太频繁”
     * @throws Problem 429 with the time after which one is free again
     */
    public void take(String what, String deed, String username, Allowance allowance) {
        Instant now = clock.instant();
        if (!taken(what, username, allowance, now)) {
            Duration wait = wait(what, username, allowance, now);
            throw Problem.tooMany("您%s太频繁，请约 %d 秒后再试。".formatted(deed, wait.toSeconds() + 1), wait);
        }
    }

    /** The row says until when what was taken uses the allowance up; it may not lie further ahead than the whole time. */
    private boolean taken(String what, String username, Allowance allowance, Instant now) {
        return database.update(
                        """
                        insert into rate_limit as l (what, username, used_until) values (?, ?, ?)
                        on conflict (what, username) do update
                            set used_until = greatest(l.used_until, ?) + ? * interval '1 millisecond'
                            where greatest(l.used_until, ?) <= ?""",
                        what,
                        username,
                        now.plus(allowance.each()),
                        now,
                        allowance.each().toMillis(),
                        now,
                        now.plus(allowance.per()).minus(allowance.each()))
                == 1;
    }

    private Duration wait(String what, String username, Allowance allowance, Instant now) {
        Instant usedUntil = database.get(
                "select used_until from rate_limit where what = ? and username = ?",
                row -> row.getTimestamp(1).toInstant(),
                what,
                username);
        Duration wait = Duration.between(now.plus(allowance.per()).minus(allowance.each()), usedUntil);
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
