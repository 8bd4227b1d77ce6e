package cn.huiqitong.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the embedded services keep what they store; throw-away ones start empty for every JVM. */
record DataFolder(Path path, boolean ephemeral) {

    static DataFolder chosen() {
        var path = Path.of(Setting.DATA.find().orElse("data")).toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create the data folder " + path, e);
        }
        return new DataFolder(path, Setting.EPHEMERAL.isTrue());
    }

    Path resolve(String name) {
        return path.resolve(name);
    }
}
