package cn.huiqitong.request.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every vault does. */
interface VaultContract {

    int LARGE = 12 * 1024 * 1024;

    Vault vault();

    @Test
    default void gives_back_what_was_put() throws IOException {
        for (int size : new int[] {500, LARGE}) {
            try (ReceivedFile file = file(size)) {
                vault().put(file.content(), file.path());
                assertThat(vault().has(file.content())).isTrue();
                assertThat(bytes(file.content())).isEqualTo(Files.readAllBytes(file.path()));
            }
        }
    }

    @Test
    default void putting_again_changes_nothing() throws IOException {
        try (ReceivedFile file = file(500);
                ReceivedFile other = file(600)) {
            vault().put(file.content(), file.path());
            vault().put(file.content(), other.path());
            assertThat(bytes(file.content())).isEqualTo(Files.readAllBytes(file.path()));
        }
    }

    @Test
    default void many_may_put_the_same_at_once() throws Exception {
        try (ReceivedFile file = file(50_000);
                var threads = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> put = () -> {
                vault().put(file.content(), file.path());
                return vault().has(file.content());
            };
            for (Future<Boolean> done :
                    threads.invokeAll(IntStream.range(0, 16).mapToObj(i -> put).toList())) {
                assertThat(done.get()).isTrue();
            }
            assertThat(bytes(file.content())).isEqualTo(Files.readAllBytes(file.path()));
        }
    }

    @Test
    default void what_is_not_there_is_missing_and_may_be_removed() throws IOException {
        try (ReceivedFile file = file(500)) {
            assertThat(vault().has(file.content())).isFalse();
            assertThatThrownBy(() -> bytes(file.content())).isInstanceOf(NoSuchFileException.class);
            vault().remove(file.content());
        }
    }

    @Test
    default void what_was_removed_is_gone_and_the_rest_stays() throws IOException {
        try (ReceivedFile file = file(500);
                ReceivedFile other = file(600)) {
            vault().put(file.content(), file.path());
            vault().put(other.content(), other.path());
            vault().remove(file.content());
            assertThat(vault().has(file.content())).isFalse();
            assertThat(vault().has(other.content())).isTrue();
        }
    }

    @Test
    default void lists_what_begins_with_the_digits() throws IOException {
        try (ReceivedFile file = file(500)) {
            assertThat(contents(file.content().prefix())).doesNotContain(file.content());
            vault().put(file.content(), file.path());
            assertThat(contents(file.content().prefix())).contains(file.content());
            String other = file.content().prefix().equals("00") ? "01" : "00";
            assertThat(contents(other)).doesNotContain(file.content());
        }
    }

    private List<Sha256> contents(String prefix) throws IOException {
        return vault().list(prefix).stream().map(Vault.Kept::content).toList();
    }

    private byte[] bytes(Sha256 content) throws IOException {
        try (InputStream in = vault().open(content)) {
            return in.readAllBytes();
        }
    }

    private static ReceivedFile file(int size) throws IOException {
        Path source = Files.createTempFile("vault-test", ".pdf");
        Files.write(source, SampleFiles.pdf(size));
        try (InputStream in = Files.newInputStream(source)) {
            return ReceivedFile.read(FileName.of("a.pdf"), in, Long.MAX_VALUE);
        } finally {
            Files.delete(source);
        }
    }
}
