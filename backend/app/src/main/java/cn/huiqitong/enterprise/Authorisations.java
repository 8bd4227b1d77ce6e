package cn.huiqitong.enterprise;

import cn.huiqitong.enterprise.AuthorisationsView.AuthorisationView;
import cn.huiqitong.enterprise.Consents.Consent;
import cn.huiqitong.enterprise.DataSources.DataSource;
import cn.huiqitong.enterprise.DataUses.Use;
import cn.huiqitong.platform.Database;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.FactField;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts together what a firm is told of its data: the sources that said something of it, and those it may admit. */
@Singleton
class Authorisations {

    private final Database database;
    private final DataSources sources;
    private final Consents consents;
    private final DataUses uses;
    private final FactCatalog catalog;

    Authorisations(Database database, DataSources sources, Consents consents, DataUses uses, FactCatalog catalog) {
        this.database = database;
        this.sources = sources;
        this.consents = consents;
        this.uses = uses;
        this.catalog = catalog;
    }

    AuthorisationsView of(String uscc) {
        Map<String, Instant> supplied = supplied(uscc);
        Set<String> names = new TreeSet<>(supplied.keySet());
        names.addAll(sources.needingConsent());
        return new AuthorisationsView(names.stream()
                .map(name -> view(uscc, sources.get(name), Optional.ofNullable(supplied.get(name))))
                .toList());
    }

    private AuthorisationView view(String uscc, DataSource source, Optional<Instant> supplied) {
        Consent consent = consents.of(uscc, source.source());
        Optional<Use> use = supplied.flatMap(at -> uses.last(uscc, source.source(), at));
        return new AuthorisationView(
                source.source(),
                source.label(),
                source.basis(),
                source.basisText(),
                labels(uscc, source.source()),
                source.basis() == Basis.LAW || consent.granted(),
                consent.since(),
                supplied.orElse(null),
                use.map(Use::at).orElse(null),
                use.map(Use::usedFor).orElse(null),
                consent.version());
    }

    /** When each department last supplied something. */
    private Map<String, Instant> supplied(String uscc) {
        record Line(String source, Instant at) {}
        return database
                .list(
                        """
                select source, max(supplied_at) from enterprise_supply
                where uscc = ? and source_kind = 'DEPARTMENT' group by source""",
                        row -> new Line(
                                row.getString(1),
                                row.getObject(2, OffsetDateTime.class).toInstant()),
                        uscc)
                .stream()
                .collect(Collectors.toMap(Line::source, Line::at));
    }

    /** What the source says of the firm at present; before it said anything, what its deliveries contain. */
    private List<String> labels(String uscc, String source) {
        List<String> keys = database.list("""
                select distinct jsonb_object_keys(facts) from enterprise_supply
                where uscc = ? and source = ? and to_version is null""", row -> row.getString(1), uscc, source);
        List<String> known = keys.isEmpty() ? delivered(source) : keys;
        return catalog.list().stream()
                .filter(field -> known.contains(field.key()))
                .map(FactField::label)
                .toList();
    }

    private List<String> delivered(String source) {
        return database.list("""
                select distinct split_part(c ->> 'fact', '.', 1)
                from import_mapping m, jsonb_array_elements(m.columns) c where m.source = ?""", row -> row.getString(1), source);
    }
}
