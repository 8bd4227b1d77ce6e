package cn.huiqitong.request.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderVaultTest implements VaultContract {

    @TempDir
    Path folder;

    @Override
    public Vault vault() {
        return new FolderVault(folder.resolve("made when needed"));
    }

    @AfterEach
    void no_half_file_is_left() throws IOException {
        Path incoming = folder.resolve("made when needed").resolve("incoming");
        if (Files.exists(incoming)) {
            try (Stream<Path> left = Files.list(incoming)) {
                assertThat(left).isEmpty();
            }
        }
    }

    @Test
    void only_a_hash_names_a_content() {
        assertThatThrownBy(() -> new Sha256("../../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }
}
