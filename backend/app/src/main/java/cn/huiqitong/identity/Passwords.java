package cn.huiqitong.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/** Argon2id with the parameters OWASP asks for: 19 MiB, two passes. The hash names its own parameters. */
final class Passwords {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** Checked for unknown accounts, so that the time an answer takes does not tell which accounts exist. */
    private static final String NOBODY = hash("nobody");

    private Passwords() {}

    static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
    }

    static boolean matches(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    static boolean matchesNobody(String password) {
        return matches(password, NOBODY) && NOBODY.isEmpty();
    }
}
