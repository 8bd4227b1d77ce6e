package cn.huiqitong.push.contact;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.ProblemType;
import cn.huiqitong.platform.Today;
import cn.huiqitong.push.Reader;
import cn.huiqitong.push.delivery.Attempt;
import cn.huiqitong.push.mail.CodeMail;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;

/** Proves that an address is a person's own, by a code that is sent there. Few codes a day, few guesses per code. */
@Singleton
class EmailProof {

    static final Duration VALID = Duration.ofMinutes(15);

    private static final Duration BETWEEN = Duration.ofSeconds(60);
    private static final int MOST_A_DAY = 10;
    private static final int MOST_TRIES = 5;
    private static final int CODES = 1_000_000;

    private record Open(String email, String hash) {}

    private final Database database;
    private final CodeMail mail;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    EmailProof(Database database, CodeMail mail, InstantSource clock) {
        this.database = database;
        this.mail = mail;
        this.clock = clock;
    }

    /** The address that waits for its code. */
    Optional<String> pending(String username) {
        return open(username, "").map(Open::email);
    }

    /**
     * Sends a code to the address; the one before counts no more.
     *
     * @throws Problem 429 too often, 422 the mail server does not take the address, 503 it cannot be reached
     */
    void begin(Reader reader, String email) {
        if (!mail.available()) {
            throw Problem.conflict("本平台还没有配置邮件服务器，暂时不能用邮箱接收消息。");
        }
        String code = "%06d".formatted(random.nextInt(CODES));
        remember(reader.username(), email, code);
        switch (mail.send(email, code, VALID)) {
            case Attempt.Delivered delivered -> {}
            case Attempt.Refused refused -> throw Problem.invalid("email", "邮件服务器不接受这个邮箱，请检查地址。");
            case Attempt.Unwanted unwanted -> throw away();
            case Attempt.Failed failed -> throw away();
            case Attempt.Away away -> throw away();
        }
    }

    private static Problem away() {
        return new Problem(ProblemType.UNAVAILABLE, "验证邮件暂时发不出去，请稍后再试。");
    }

    private void remember(String username, String email, String code) {
        Instant now = clock.instant();
        int kept = database.update(
                """
                insert into contact_verification as v (username, email, code_hash, tries, day, sent, sent_at)
                values (?, ?, ?, 0, ?, 1, ?)
                on conflict (username) do update set email = excluded.email, code_hash = excluded.code_hash, tries = 0,
                    day = excluded.day, sent = case when v.day = excluded.day then v.sent + 1 else 1 end,
                    sent_at = excluded.sent_at
                where v.sent_at <= ? and (v.day <> excluded.day or v.sent < ?)""",
                username,
                email,
                hash(username, email, code),
                Today.of(clock),
                now,
                now.minus(BETWEEN),
                MOST_A_DAY);
        if (kept == 0) {
            throw new Problem(ProblemType.TOO_MANY, "验证码发得太频繁：每分钟一次，每天最多 " + MOST_A_DAY + " 次。");
        }
    }

    /**
     * The address that the code proves; each code counts once.
     *
     * @throws Problem 422 about {@code code}
     */
    String prove(Reader reader, String code) {
        return database.inTransaction(() -> tried(reader.username(), code))
                .orElseThrow(() -> Problem.invalid("code", "验证码不对或者已经过期，请检查，或重新获取。"));
    }

    /** A wrong guess is counted, so it must not be rolled back. */
    private Optional<String> tried(String username, String code) {
        Optional<Open> open = open(username, " for update");
        if (open.isEmpty()) {
            return Optional.empty();
        }
        String given = hash(username, open.get().email(), code);
        boolean right = MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), open.get().hash().getBytes(StandardCharsets.UTF_8));
        if (right) {
            forget(username);
            return Optional.of(open.get().email());
        }
        database.update("update contact_verification set tries = tries + 1 where username = ?", username);
        return Optional.empty();
    }

    /** The address and its code; how many were sent today stays. */
    void forget(String username) {
        database.update(
                "update contact_verification set email = '', code_hash = '', tries = ? where username = ?",
                MOST_TRIES,
                username);
    }

    private Optional<Open> open(String username, String lock) {
        return database.find(
                "select email, code_hash from contact_verification where username = ? and tries < ?"
                        + " and sent_at > ?" + lock,
                row -> new Open(row.getString(1), row.getString(2)),
                username,
                MOST_TRIES,
                clock.instant().minus(VALID));
    }

    private static String hash(String username, String email, String code) {
        try {
            byte[] text = (username + "\n" + email + "\n" + code).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
