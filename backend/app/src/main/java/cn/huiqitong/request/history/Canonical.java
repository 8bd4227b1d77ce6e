package cn.huiqitong.request.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A text in which every value is preceded by its length in bytes, so that two different lists of values never write the
 * same text; absent and empty differ.
 */
public final class Canonical {

    private final StringBuilder text = new StringBuilder();

    public Canonical add(@Nullable Object value) {
        if (value == null) {
            text.append("-,");
            return this;
        }
        String written = value.toString();
        text.append(written.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(written)
                .append(',');
        return this;
    }

    /** SHA-256 in lower-case hex. */
    public String sha256() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
