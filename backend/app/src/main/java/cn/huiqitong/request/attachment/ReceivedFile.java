package cn.huiqitong.request.attachment;

import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/** What somebody sent, in a temporary file that goes when this is closed. */
record ReceivedFile(FileName name, Path path, Sha256 content, long size) implements AutoCloseable {

    private static final int CHUNK = 64 * 1024;

    /** Reads the stream to its end or to the limit. @throws Problem 413 beyond the limit, 422 for an empty file */
    static ReceivedFile read(FileName name, InputStream in, long limit) throws IOException {
        Path path = Files.createTempFile("huiqitong-attachment-", null);
        MessageDigest digest = Sha256.digest();
        try {
            long size = copy(in, path, digest, limit);
            if (size == 0) {
                throw Problem.invalid("file", "这个文件是空的。");
            }
            return new ReceivedFile(name, path, Sha256.of(digest), size);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private static long copy(InputStream in, Path path, MessageDigest digest, long limit) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                size += length;
                if (size > limit) {
                    throw tooLarge(limit);
                }
                out.write(chunk, 0, length);
            }
        }
        return size;
    }

    static Problem tooLarge(long limit) {
        return Problem.about(
                ProblemType.TOO_LARGE, "file", "单个文件不能超过 " + AttachmentLimits.megabytes(limit) + "，请压缩或者拆分后再上传。");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
