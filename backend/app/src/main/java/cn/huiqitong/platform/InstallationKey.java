package cn.huiqitong.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The key of this installation: what the setting says, else a file in the data folder that the first start makes. */
final class InstallationKey {

    static final String FILE = "secret.key";

    private static final int BYTES = 32;

    private InstallationKey() {}

    /** @throws IllegalStateException when it is not 32 bytes in Base64 */
    static byte[] of(String setting, Path folder) {
        return setting.isBlank() ? kept(folder.resolve(FILE)) : decoded(setting.strip(), "HUIQITONG_SECRET_KEY");
    }

    /** Copies of the portal that start at once in one folder make one key: the file is locked while it is looked at. */
    private static synchronized byte[] kept(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Set<StandardOpenOption> options =
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try (FileChannel channel = FileChannel.open(file, options, forItsOwnerAlone())) {
                channel.lock();
                if (channel.size() == 0) {
                    channel.write(ByteBuffer.wrap(made().getBytes(StandardCharsets.US_ASCII)), 0);
                    channel.force(true);
                }
                ByteBuffer text = ByteBuffer.allocate((int) channel.size());
                channel.read(text, 0);
                return decoded(new String(text.array(), StandardCharsets.US_ASCII).strip(), file.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] forItsOwnerAlone() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String made() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key) + "\n";
    }

    private static byte[] decoded(String text, String where) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(where + " is not Base64", e);
        }
        if (key.length != BYTES) {
            throw new IllegalStateException(
                    where + " is not 32 bytes in Base64, as `openssl rand -base64 32` makes them");
        }
        return key;
    }
}
