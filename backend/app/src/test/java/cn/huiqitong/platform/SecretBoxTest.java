package cn.huiqitong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTest {

    private static final String SECRET = "whsec_一个密钥";

    @TempDir
    private Path folder;

    @Test
    void what_is_sealed_shows_nothing_and_never_twice_the_same() {
        SecretBox box = box(key(1));
        String sealed = box.seal(SECRET);
        assertThat(SecretBox.isSealed(sealed)).isTrue();
        assertThat(sealed).doesNotContain(SECRET).isNotEqualTo(box.seal(SECRET));
        assertThat(box.open(sealed)).contains(SECRET);
    }

    @Test
    void another_key_opens_nothing_and_neither_does_this_one_what_was_changed() {
        SecretBox box = box(key(1));
        String sealed = box.seal(SECRET);
        assertThat(box(key(2)).open(sealed)).isEmpty();
        int at = sealed.length() - 6;
        String other = sealed.charAt(at) == 'A' ? "B" : "A";
        assertThat(box.open(sealed.substring(0, at) + other + sealed.substring(at + 1)))
                .isEmpty();
    }

    @Test
    void what_is_from_before_is_as_it_is() {
        assertThat(SecretBox.isSealed(SECRET)).isFalse();
        assertThat(box(key(1)).open(SECRET)).contains(SECRET);
    }

    @Test
    void without_a_setting_the_first_start_makes_a_key_that_stays() throws Exception {
        String sealed = box("").seal(SECRET);
        assertThat(Files.readString(folder.resolve(InstallationKey.FILE)).strip())
                .hasSize(44);
        assertThat(box("").open(sealed)).contains(SECRET);
    }

    @Test
    void a_setting_that_is_no_key_is_refused() {
        assertThatThrownBy(() -> box("geheim")).hasMessageContaining("HUIQITONG_SECRET_KEY");
        assertThatThrownBy(() -> box("c2hvcnQ=")).hasMessageContaining("32 bytes");
    }

    private SecretBox box(String setting) {
        return new SecretBox(setting, folder.toString());
    }

    private static String key(int filling) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) filling);
        return Base64.getEncoder().encodeToString(key);
    }
}
