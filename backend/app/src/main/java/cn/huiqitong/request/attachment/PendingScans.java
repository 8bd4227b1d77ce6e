package cn.huiqitong.request.attachment;

import cn.huiqitong.platform.Job;
import cn.huiqitong.platform.Rhythm;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Scans what came while no scanner answered, or while none was set up; oldest first. */
@Singleton
class PendingScans implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(PendingScans.class);
    private static final Duration PAUSE = Duration.ofMinutes(2);
    private static final int BATCH = 100;
    /** So many in a row without a verdict: the scanner is down, it is not that one file is odd. */
    private static final int GIVE_UP = 3;

    private final Scanner scanner;
    private final Vault vault;
    private final AttachmentRows rows;
    private final ScanResults results;

    PendingScans(Scanner scanner, Vault vault, AttachmentRows rows, ScanResults results) {
        this.scanner = scanner;
        this.vault = vault;
        this.rows = rows;
        this.results = results;
    }

    @Override
    public String name() {
        return "attachment.scans";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(PAUSE);
    }

    @Override
    public void run() {
        if (!scanner.present()) {
            return;
        }
        int inVain = 0;
        List<Attachment> waiting = rows.unscanned(0, BATCH);
        while (!waiting.isEmpty() && inVain < GIVE_UP) {
            for (Attachment attachment : waiting) {
                inVain = scan(attachment) ? 0 : inVain + 1;
                if (inVain >= GIVE_UP) {
                    LOG.warn("the virus scanner gives no verdicts, attachments stay pending");
                    return;
                }
            }
            waiting = rows.unscanned(waiting.getLast().id(), BATCH);
        }
    }

    /** Whether there was a verdict. */
    private boolean scan(Attachment attachment) {
        Sha256 content = attachment.content();
        try (InputStream in = vault.open(content)) {
            switch (scanner.scan(in)) {
                case Scanner.Verdict.Clean clean -> results.clean(content);
                case Scanner.Verdict.Infected found -> results.infected(content, found.signature());
                case Scanner.Verdict.Unavailable no -> {
                    LOG.warn("no verdict on attachment {}: {}", attachment.id(), no.why());
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            LOG.error("attachment {} cannot be read for its scan", attachment.id(), e);
            return true;
        }
    }
}
