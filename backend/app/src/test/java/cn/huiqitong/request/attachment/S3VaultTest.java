package cn.huiqitong.request.attachment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a real server that speaks S3 and checks signatures. */
class S3VaultTest implements VaultContract {

    private static final S3Server SERVER = new S3Server();

    private final Vault vault = SERVER.settings("test-bucket", S3Server.SECRET).vault();

    @BeforeAll
    static void start() throws Exception {
        SERVER.start();
    }

    @AfterAll
    static void stop() throws Exception {
        SERVER.stop();
    }

    @Override
    public Vault vault() {
        return vault;
    }

    @Test
    void a_wrong_key_is_an_error_and_not_an_empty_vault() {
        Vault stranger = SERVER.settings("test-bucket", "wrong").vault();
        Sha256 content = new Sha256("ab".repeat(32));
        assertThatThrownBy(() -> stranger.open(content)).isExactlyInstanceOf(IOException.class);
        assertThatThrownBy(() -> stranger.has(content)).isExactlyInstanceOf(IOException.class);
    }
}
