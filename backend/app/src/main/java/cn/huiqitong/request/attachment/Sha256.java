package cn.huiqitong.request.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 of a content in 64 lower-case hex digits: the one name that bytes have in the {@link Vault}. */
record Sha256(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    Sha256 {
        if (!isOne(hex)) {
            throw new IllegalArgumentException("not a SHA-256: " + hex);
        }
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static Sha256 of(MessageDigest finished) {
        return new Sha256(HexFormat.of().formatHex(finished.digest()));
    }

    /** The first two digits. */
    String prefix() {
        return hex.substring(0, 2);
    }

    /** {@code ab/cd}, so that no folder grows large. */
    String folder() {
        return prefix() + "/" + hex.substring(2, 4);
    }

    /** Where it lies: {@code ab/cd/abcd…}. */
    String path() {
        return folder() + "/" + hex;
    }
}
