package cn.huiqitong.push.delivery;

import cn.huiqitong.platform.Database;
import java.time.Instant;
import java.time.InstantSource;

/** Has the mails of the day queued as if it were then. */
public final class DigestAt {

    private DigestAt() {}

    public static void run(Database database, Instant then) {
        new DigestJob(database, InstantSource.fixed(then)).run();
    }
}
