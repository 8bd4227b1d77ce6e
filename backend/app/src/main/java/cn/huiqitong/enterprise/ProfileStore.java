package cn.huiqitong.enterprise;

import cn.huiqitong.enterprise.ProfileRows.Next;
import cn.huiqitong.enterprise.SupplyRows.Closed;
import cn.huiqitong.enterprise.SupplyRows.Opened;
import cn.huiqitong.enterprise.merge.Booking;
import cn.huiqitong.enterprise.merge.Merge;
import cn.huiqitong.enterprise.merge.MergedFact;
import cn.huiqitong.enterprise.merge.Statement;
import cn.huiqitong.enterprise.merge.Supply;
import cn.huiqitong.platform.Today;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.FactField;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one place where profiles change: books what was said, merges what is in force and stores the next version of many
 * firms at once. Always inside the caller's transaction, so that a firm has either all of a delivery or nothing of it.
 */
@Singleton
public class ProfileStore {

    private static final String EXAMPLE = "合成示例·";

    private final ProfileRows profiles;
    private final SupplyRows supplies;
    private final DataSources sources;
    private final Merge merge;
    private final SizeFact size;
    private final FactJson json;
    private final InstantSource clock;
    private final Set<String> series;

    ProfileStore(
            ProfileRows profiles,
            SupplyRows supplies,
            DataSources sources,
            Merge merge,
            SizeFact size,
            FactCatalog catalog,
            FactJson json,
            InstantSource clock) {
        this.profiles = profiles;
        this.supplies = supplies;
        this.sources = sources;
        this.merge = merge;
        this.size = size;
        this.json = json;
        this.clock = clock;
        this.series = catalog.list().stream()
                .filter(FactField::yearly)
                .map(FactField::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What happens to a firm.
     *
     * @param said new words, in their order
     * @param takenBack facts of which the firm's own word ends
     * @param always whether there is a new version even when no word changed: a consent did
     */
    public record Change(String uscc, List<Statement> said, Set<String> takenBack, boolean always) {

        public static Change said(String uscc, List<Statement> said) {
            return new Change(uscc, said, Set.of(), false);
        }
    }

    /**
     * What became of it.
     *
     * @param version the present version
     * @param stored whether that is a new one
     * @param news whether the facts that count changed
     */
    public record Stored(String uscc, int version, boolean stored, boolean news) {}

    /** A firm that may not be there yet. */
    public record Newcomer(String uscc, String name, boolean synthetic) {}

    /** Adds firms that are not there yet; their first version comes with the first change. */
    public void add(List<Newcomer> firms) {
        Instant now = clock.instant();
        firms.forEach(firm -> profiles.insert(firm.uscc(), named(firm), firm.synthetic(), 0, now));
    }

    private static String named(Newcomer firm) {
        return firm.synthetic() && !firm.name().startsWith(EXAMPLE) ? EXAMPLE + firm.name() : firm.name();
    }

    /** Stores the changes, one per firm at most; a firm that does not exist is left out of the answer. */
    public List<Stored> apply(List<Change> changes) {
        Map<String, Change> byFirm = new LinkedHashMap<>();
        changes.forEach(change -> byFirm.put(change.uscc(), change));
        List<String> usccs = List.copyOf(byFirm.keySet());
        List<EnterpriseProfile> firms = profiles.lock(usccs);
        Map<String, List<Supply>> open = supplies.open(usccs);
        Map<String, Set<String>> consents = supplies.consents(usccs);
        Batch batch = new Batch(Today.of(clock), clock.instant(), sources.needingConsent());
        for (EnterpriseProfile firm : firms) {
            batch.book(
                    firm,
                    Objects.requireNonNull(byFirm.get(firm.uscc())),
                    open.getOrDefault(firm.uscc(), List.of()),
                    consents.getOrDefault(firm.uscc(), Set.of()));
        }
        return batch.write();
    }

    /** What counts of these words for a firm with these consents. */
    List<MergedFact> merged(Collection<Statement> inForce, Set<String> consents) {
        return merged(inForce, consents, sources.needingConsent());
    }

    /** @param needed the sources that count only with consent */
    List<MergedFact> merged(Collection<Statement> inForce, Set<String> consents, Set<String> needed) {
        return size.added(merge.of(inForce.stream()
                .filter(said -> !needed.contains(said.source()) || consents.contains(said.source()))
                .toList()));
    }

    static Map<String, Object> values(List<MergedFact> facts) {
        Map<String, Object> values = new LinkedHashMap<>();
        facts.forEach(fact -> values.put(fact.fact(), fact.value()));
        return values;
    }

    /** The writes of one call, collected to be sent together. */
    private final class Batch {

        private final LocalDate today;
        private final Instant now;
        private final Set<String> needed;
        private final List<Stored> stored = new ArrayList<>();
        private final List<Next> next = new ArrayList<>();
        private final List<Opened> opened = new ArrayList<>();
        private final List<Closed> closed = new ArrayList<>();

        Batch(LocalDate today, Instant now, Set<String> needed) {
            this.today = today;
            this.now = now;
            this.needed = needed;
        }

        void book(EnterpriseProfile firm, Change change, List<Supply> open, Set<String> consents) {
            List<Statement> said = change.said().stream().map(this::normal).toList();
            Booking booking = Booking.of(open, said, change.takenBack(), today, series);
            Map<String, Object> values = json.normal(values(merged(booking.inForce(), consents, needed)));
            boolean news = !values.equals(firm.values());
            LocalDate until = until(booking.inForce());
            if (booking.nothing() && !news && !change.always() && firm.version() > 0) {
                profiles.lookAgain(firm.uscc(), until);
                stored.add(new Stored(firm.uscc(), firm.version(), false, false));
                return;
            }
            int version = firm.version() + 1;
            booking.closed().forEach(id -> closed.add(new Closed(id, version)));
            booking.opened().forEach(line -> opened.add(new Opened(firm.uscc(), version, line)));
            next.add(new Next(firm.uscc(), version, values, until, now));
            stored.add(new Stored(firm.uscc(), version, true, news || firm.version() == 0));
        }

        private Statement normal(Statement said) {
            return new Statement(
                    said.kind(),
                    said.source(),
                    said.asOf(),
                    said.validUntil(),
                    said.confidence(),
                    json.normal(said.facts()),
                    said.batch(),
                    said.suppliedAt());
        }

        List<Stored> write() {
            supplies.close(closed);
            supplies.insert(opened);
            profiles.advance(next);
            return List.copyOf(stored);
        }
    }

    private static @Nullable LocalDate until(List<Statement> inForce) {
        return inForce.stream()
                .map(Statement::validUntil)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .map(day -> day.plusDays(1))
                .orElse(null);
    }
}
