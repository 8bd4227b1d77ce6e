package cn.huiqitong.request.attachment;

import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Problem;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at what comes in before it is kept: is it what may be attached, is it free of viruses. */
@Singleton
class Screening {

    /** A file that may come in. */
    record Screened(ReceivedFile file, FileType type, ScanState scan) {}

    private static final Logger LOG = LoggerFactory.getLogger(Screening.class);

    private final FileTypes types;
    private final Scanner scanner;
    private final Audit audit;

    Screening(FileTypes types, Scanner scanner, Audit audit) {
        this.types = types;
        this.scanner = scanner;
        this.audit = audit;
    }

    /** @throws Problem 422 about field {@code file} for what must not come in */
    Screened screen(String username, long requestId, ReceivedFile file) throws IOException {
        FileType type = types.check(file);
        return new Screened(file, type, scanner.present() ? scan(username, requestId, file) : ScanState.UNSCANNED);
    }

    private ScanState scan(String username, long requestId, ReceivedFile file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()))) {
            return switch (scanner.scan(in)) {
                case Scanner.Verdict.Clean clean -> ScanState.CLEAN;
                case Scanner.Verdict.Unavailable no -> {
                    LOG.warn("no virus scan of {} for now: {}", file.content().hex(), no.why());
                    yield ScanState.PENDING;
                }
                case Scanner.Verdict.Infected found -> {
                    audit.record(
                            username,
                            "ATTACH_REFUSED",
                            "ServiceRequest",
                            Long.toString(requestId),
                            null,
                            refused(file, found));
                    throw infected(found.signature());
                }
            };
        }
    }

    private static Map<String, Object> refused(ReceivedFile file, Scanner.Verdict.Infected found) {
        return Map.of("name", file.name().text(), "sha256", file.content().hex(), "signature", found.signature());
    }

    static Problem infected(String signature) {
        return Problem.invalid("file", "这个文件带有病毒（" + signature + "），没有保存。请先在您的电脑上杀毒。");
    }
}
