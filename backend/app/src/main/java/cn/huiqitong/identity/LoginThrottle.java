package cn.huiqitong.identity;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Problem;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Slows down guessing: after five failures in a row from one address on one account, that address waits five minutes for
 * that account. Kept in the database, so it holds for all copies of the portal.
 */
@Singleton
final class LoginThrottle {

    private static final int FREE_FAILURES = 5;
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Database database;
    private final InstantSource clock;

    LoginThrottle(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Failures(int count, Instant lastAt) {}

    /** @throws Problem 429 while the address has to wait */
    void check(String username, String address) {
        var failures = database.find(
                "select failures, last_at from login_failure where username = ? and address = ?",
                row -> new Failures(row.getInt(1), row.getTimestamp(2).toInstant()),
                username,
                address);
        var until = failures.filter(found -> found.count() >= FREE_FAILURES)
                .map(found -> found.lastAt().plus(PAUSE))
                .filter(end -> end.isAfter(clock.instant()));
        if (until.isPresent()) {
            var wait = Duration.between(clock.instant(), until.get());
            throw Problem.tooMany("密码连续输错 " + FREE_FAILURES + " 次，请约 " + (wait.toMinutes() + 1) + " 分钟后再试。", wait);
        }
    }

    /** Counts anew when the last failure is older than the pause. */
    void failed(String username, String address) {
        var now = clock.instant();
        database.update("""
                insert into login_failure as f(username, address, failures, last_at) values (?, ?, 1, ?)
                on conflict (username, address) do update set last_at = excluded.last_at,
                    failures = case when f.last_at < ? then 1 else f.failures + 1 end""", username, address, now, now.minus(PAUSE));
    }

    void succeeded(String username, String address) {
        database.update("delete from login_failure where username = ? and address = ?", username, address);
    }
}
