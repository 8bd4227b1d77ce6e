package cn.huiqitong.request.attachment;

import cn.huiqitong.platform.Job;
import cn.huiqitong.platform.Rhythm;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds, once a night, bytes without a row (an upload that broke off) and rows without bytes (a loss), and logs them. It
 * removes nothing but what a scan has called infected: a mistake here could not be undone.
 */
@Singleton
class Orphans implements Job {

    /** What was found. */
    record Found(List<Sha256> bytesWithoutRow, List<Long> rowsWithoutBytes) {}

    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);
    private static final LocalTime AT = LocalTime.of(3, 30);
    /** Younger bytes may belong to an upload that goes on. */
    private static final Duration YOUNG = Duration.ofDays(1);

    private static final int PREFIXES = 256;

    private final Vault vault;
    private final Storage storage;
    private final AttachmentRows rows;
    private final InstantSource clock;

    Orphans(Vault vault, Storage storage, AttachmentRows rows, InstantSource clock) {
        this.vault = vault;
        this.storage = storage;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "attachment.orphans";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(AT);
    }

    @Override
    public void run() {
        find();
    }

    Found find() {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        try {
            for (String prefix : prefixes()) {
                compare(prefix, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (found.bytesWithoutRow().isEmpty() && found.rowsWithoutBytes().isEmpty()) {
            LOG.info("every attachment has its bytes, and there are no others");
        } else {
            LOG.warn("attachment contents without a row: {}", found.bytesWithoutRow());
            LOG.error("attachments without their bytes: {}", found.rowsWithoutBytes());
        }
        return found;
    }

    /** The rows are read first: what is added afterwards has its bytes and is young. */
    private void compare(String prefix, Found found) throws IOException {
        Map<Sha256, Attachment> needed = rows.kept(prefix).stream()
                .collect(Collectors.toMap(Attachment::content, Function.identity(), (one, other) -> one));
        List<Vault.Kept> kept = vault.list(prefix);
        Set<Sha256> there = kept.stream().map(Vault.Kept::content).collect(Collectors.toSet());
        Instant old = clock.instant().minus(YOUNG);
        for (Vault.Kept one : kept) {
            if (!needed.containsKey(one.content()) && one.at().isBefore(old)) {
                unneeded(one.content(), found);
            }
        }
        for (Attachment one : needed.values()) {
            if (!there.contains(one.content()) && isLost(one)) {
                found.rowsWithoutBytes().add(one.id());
            }
        }
    }

    private void unneeded(Sha256 content, Found found) {
        if (rows.infected(content)) {
            storage.drop(content);
        } else if (!rows.needed(content)) {
            found.bytesWithoutRow().add(content);
        }
    }

    /** Unless it was removed while we looked. */
    private boolean isLost(Attachment one) throws IOException {
        return rows.needed(one.content()) && !vault.has(one.content());
    }

    private static List<String> prefixes() {
        return IntStream.range(0, PREFIXES).mapToObj("%02x"::formatted).toList();
    }
}
