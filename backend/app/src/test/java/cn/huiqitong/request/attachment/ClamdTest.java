package cn.huiqitong.request.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClamdTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private FakeClamd server;
    private Clamd clamd;

    @BeforeEach
    void start() throws IOException {
        server = new FakeClamd();
        clamd = new Clamd("127.0.0.1", server.port(), PATIENCE);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void tells_clean_from_infected() {
        assertThat(scan(SampleFiles.pdf())).isEqualTo(new Scanner.Verdict.Clean());
        assertThat(scan(SampleFiles.pdf(5_000_000))).isEqualTo(new Scanner.Verdict.Clean());
        assertThat(scan(SampleFiles.utf8(SampleFiles.EICAR)))
                .isEqualTo(new Scanner.Verdict.Infected("Eicar-Test-Signature"));
    }

    @Test
    void what_it_will_not_scan_is_not_clean() {
        assertThat(scan(new byte[26 * 1024 * 1024])).isInstanceOf(Scanner.Verdict.Unavailable.class);
    }

    @Test
    void a_scanner_that_hangs_up_or_is_not_there_gives_no_verdict() throws IOException {
        server.down(true);
        assertThat(scan(SampleFiles.pdf())).isInstanceOf(Scanner.Verdict.Unavailable.class);
        server.close();
        assertThat(scan(SampleFiles.pdf())).isInstanceOf(Scanner.Verdict.Unavailable.class);
    }

    private Scanner.Verdict scan(byte[] content) {
        return clamd.scan(new ByteArrayInputStream(content));
    }
}
