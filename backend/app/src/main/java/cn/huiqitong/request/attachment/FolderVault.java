package cn.huiqitong.request.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder on this machine, or one that all copies of the portal mount. A content appears under its name whole or not at
 * all: it is copied beside, forced to disk and moved in one step.
 */
final class FolderVault implements Vault {

    private static final String INCOMING = "incoming";

    private final Path root;

    FolderVault(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public void put(Sha256 content, Path file) throws IOException {
        Path target = place(content);
        if (Files.exists(target)) {
            return;
        }
        Path incoming = Files.createDirectories(root.resolve(INCOMING))
                .resolve(UUID.randomUUID().toString());
        try {
            Files.copy(file, incoming);
            force(incoming, StandardOpenOption.WRITE);
            Path folder = Files.createDirectories(root.resolve(content.folder()));
            Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
            force(folder, StandardOpenOption.READ);
            force(root.resolve(content.prefix()), StandardOpenOption.READ);
            force(root, StandardOpenOption.READ);
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    @Override
    public boolean has(Sha256 content) {
        return Files.exists(place(content));
    }

    @Override
    public InputStream open(Sha256 content) throws IOException {
        return Files.newInputStream(place(content));
    }

    @Override
    public void remove(Sha256 content) throws IOException {
        Files.deleteIfExists(place(content));
    }

    @Override
    public List<Kept> list(String prefix) throws IOException {
        Path folder = root.resolve(prefix);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Kept> found = new ArrayList<>();
        try (Stream<Path> files = Files.find(folder, 2, (file, is) -> is.isRegularFile())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (Sha256.isOne(name)) {
                    found.add(new Kept(
                            new Sha256(name), Files.getLastModifiedTime(file).toInstant()));
                }
            }
        } catch (NoSuchFileException e) {
            return list(prefix); // something was removed while we looked
        }
        return found;
    }

    private Path place(Sha256 content) {
        return root.resolve(content.path());
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
