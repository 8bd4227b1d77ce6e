package cn.huiqitong.searchindex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** Settings and mappings of the index, as one JSON beside this class, and their version. */
final class IndexDefinition {

    private static final String FILE = "items.json";

    private final String json;

    private IndexDefinition(String json) {
        this.json = json;
    }

    static IndexDefinition load() {
        try (InputStream in = Objects.requireNonNull(IndexDefinition.class.getResourceAsStream(FILE), FILE)) {
            return new IndexDefinition(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** Changes with every change of the definition, whatever it is. */
    String version() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String json() {
        return json;
    }
}
