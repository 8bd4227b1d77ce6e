package cn.huiqitong.enterprise.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A stream that knows, at its end, the SHA-256 of what went through it. */
final class Content {

    private final MessageDigest digest;
    private final InputStream stream;

    Content(InputStream in) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        stream = new Open(in, digest);
    }

    /** A reader that has all it wants may close the stream; the rest is read for the hash all the same. */
    private static final class Open extends DigestInputStream {

        Open(InputStream in, MessageDigest digest) {
            super(in, digest);
        }

        @Override
        public void close() {
            // the server ends the request
        }
    }

    InputStream stream() {
        return stream;
    }

    /** Reads what is left and gives the hash of everything; once. */
    String hash() throws IOException {
        stream.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }
}
