package cn.huiqitong.eligibility.city;

import cn.huiqitong.enterprise.EnterpriseNumbers;
import cn.huiqitong.enterprise.EnterpriseProfiles;
import cn.huiqitong.enterprise.FirmsLoaded;
import cn.huiqitong.enterprise.ProfileChanged;
import cn.huiqitong.platform.OutboxTail;
import cn.huiqitong.platform.OutboxTail.Heard;
import cn.huiqitong.platform.OutboxTails;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Facts;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The city of this copy of the portal. Read from the database when first asked for, kept current from then on. */
@Singleton
public final class CitySnapshot {

    private static final Logger LOG = LoggerFactory.getLogger(CitySnapshot.class);
    private static final String PROFILE = ProfileChanged.class.getSimpleName();
    private static final String LOADED = FirmsLoaded.class.getSimpleName();

    private final EnterpriseProfiles profiles;
    private final EnterpriseNumbers numbers;
    private final OutboxTails tails;
    private final FactCatalog catalog;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable CityRows rows;
    private @Nullable OutboxTail tail;

    CitySnapshot(EnterpriseProfiles profiles, EnterpriseNumbers numbers, OutboxTails tails, FactCatalog catalog) {
        this.profiles = profiles;
        this.numbers = numbers;
        this.tails = tails;
        this.catalog = catalog;
    }

    /** A firm read from the database. */
    public record Firm(long no, int version, Facts facts) {}

    /** Uses the snapshot as of the last committed change; nothing changes in it meanwhile. */
    public <T> T read(Function<CityRows, T> use) {
        CityRows present = current();
        lock.readLock().lock();
        try {
            return use.apply(present);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Takes firms that somebody has just read from the database. */
    public void put(List<Firm> firms) {
        CityRows present = current();
        lock.writeLock().lock();
        try {
            firms.forEach(firm -> present.put(firm.no(), firm.version(), firm.facts()));
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** The firms of some numbers as they stand in the database. */
    public List<Firm> fetch(Collection<Long> nos) {
        List<Firm> firms = new ArrayList<>(nos.size());
        nos.stream()
                .sorted()
                .forEach(no ->
                        profiles.each(no, no, (n, uscc, version, facts) -> firms.add(new Firm(n, version, facts))));
        return firms;
    }

    private synchronized CityRows current() {
        CityRows present = rows;
        OutboxTail follow = tail;
        if (present == null || follow == null) {
            tail = tails.open(Set.of(PROFILE, LOADED));
            present = new CityRows(catalog);
            load(present, 1, numbers.last());
            rows = present;
            return present;
        }
        for (List<Heard> heard = follow.next(); !heard.isEmpty(); heard = follow.next()) {
            hear(present, heard);
        }
        return present;
    }

    private void hear(CityRows present, List<Heard> heard) {
        List<String> changed = heard.stream()
                .filter(h -> h.topic().equals(PROFILE))
                .map(Heard::key)
                .distinct()
                .toList();
        List<Firm> firms = fetch(numbers.of(changed));
        lock.writeLock().lock();
        try {
            firms.forEach(firm -> present.put(firm.no(), firm.version(), firm.facts()));
            heard.stream()
                    .filter(h -> h.topic().equals(LOADED))
                    .map(h -> FirmsLoaded.parse(h.key()))
                    .forEach(loaded -> load(present, loaded.fromNo(), loaded.toNo()));
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void load(CityRows into, long from, long to) {
        long start = System.nanoTime();
        new CityReader(profiles).read(from, to, firm -> into.put(firm.no(), firm.version(), firm.facts()));
        if (into.count() > 0) {
            LOG.info(
                    "city snapshot: {} firms, {} bytes each, in {} ms",
                    into.count(),
                    into.bytes() / into.count(),
                    (System.nanoTime() - start) / 1_000_000);
        }
    }
}
