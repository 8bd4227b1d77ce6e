package cn.huiqitong.request.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Keeps contents under their SHA-256, outside of anything that is served by itself. Contents are never changed. Every
 * method throws {@link IOException} when the store cannot be reached.
 */
interface Vault {

    /** @param at when it was put there, by the clock of the store */
    record Kept(Sha256 content, Instant at) {}

    /** Keeps the bytes of a file; of a content that is there already nothing changes. After it they are on disk. */
    void put(Sha256 content, Path file) throws IOException;

    boolean has(Sha256 content) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when it is not there */
    InputStream open(Sha256 content) throws IOException;

    /** Of what is not there nothing changes. */
    void remove(Sha256 content) throws IOException;

    /** Everything that is kept of the contents whose hash begins with two hex digits, in no order. */
    List<Kept> list(String prefix) throws IOException;
}
