package cn.huiqitong.enterprise.intake;

import cn.huiqitong.enterprise.Basis;
import cn.huiqitong.enterprise.DataSources;
import cn.huiqitong.enterprise.Resource;
import cn.huiqitong.enterprise.intake.ImportMapping.Column;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Json;
import cn.huiqitong.platform.Problem;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The mappings, kept as data; a few examples are there from the start and what somebody changed in them is theirs. */
@Singleton
class ImportMappings implements ApplicationEventListener<StartupEvent> {

    private static final String SELECT = "select m.*, s.basis from import_mapping m join data_source s using (source)";

    private final Database database;
    private final DataSources sources;
    private final MappingCheck check;
    private final Json json;
    private final Audit audit;
    private final InstantSource clock;

    ImportMappings(
            Database database, DataSources sources, MappingCheck check, Json json, Audit audit, InstantSource clock) {
        this.database = database;
        this.sources = sources;
        this.check = check;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    private record Examples(List<ImportMapping> mappings) {}

    @Override
    public void onApplicationEvent(StartupEvent event) {
        Resource.read("enterprise/mappings.json", Examples.class)
                .mappings()
                .forEach(mapping -> database.inTransaction(() -> {
                    sources.register(mapping.source(), mapping.basis());
                    return insert(mapping, "system");
                }));
    }

    List<ImportMapping> list() {
        return database.list(SELECT + " order by m.id", this::read);
    }

    Optional<ImportMapping> find(String id) {
        return database.find(SELECT + " where m.id = ?", this::read, id);
    }

    /**
     * Saves the next version; version 0 makes a new mapping. Deliveries that were received keep what they were read by.
     *
     * @throws Problem 422 with every objection; 409 when somebody else saved in between
     */
    ImportMapping save(ImportMapping mapping, String actor) {
        check.check(mapping);
        return database.inTransaction(() -> {
            Optional<ImportMapping> before = find(mapping.id());
            sources.register(mapping.source(), mapping.basis());
            boolean stored = mapping.version() == 0 ? insert(mapping, actor) : update(mapping, actor);
            if (!stored) {
                throw Problem.stale();
            }
            ImportMapping after = find(mapping.id()).orElseThrow();
            audit.record(
                    actor,
                    "save",
                    "import-mapping",
                    mapping.id(),
                    before.map(ImportMappingView::of).orElse(null),
                    ImportMappingView.of(after));
            return after;
        });
    }

    private boolean insert(ImportMapping mapping, String actor) {
        return database.update(
                        """
                insert into import_mapping
                (id, title, source, format, unknown_firms, synthetic, columns, version, changed_at, changed_by)
                values (?, ?, ?, ?, ?, ?, cast(? as jsonb), 1, ?, ?) on conflict do nothing""",
                        mapping.id(),
                        mapping.title(),
                        mapping.source(),
                        mapping.format().name(),
                        mapping.unknownFirms().name(),
                        mapping.synthetic(),
                        json.write(mapping.columns()),
                        clock.instant(),
                        actor)
                == 1;
    }

    private boolean update(ImportMapping mapping, String actor) {
        return database.update(
                        """
                update import_mapping set title = ?, source = ?, format = ?, unknown_firms = ?, synthetic = ?,
                    columns = cast(? as jsonb), version = version + 1, changed_at = ?, changed_by = ?
                where id = ? and version = ?""",
                        mapping.title(),
                        mapping.source(),
                        mapping.format().name(),
                        mapping.unknownFirms().name(),
                        mapping.synthetic(),
                        json.write(mapping.columns()),
                        clock.instant(),
                        actor,
                        mapping.id(),
                        mapping.version())
                == 1;
    }

    private ImportMapping read(ResultSet row) throws SQLException {
        return new ImportMapping(
                row.getString("id"),
                row.getString("title"),
                row.getString("source"),
                Basis.valueOf(row.getString("basis")),
                ImportFormat.valueOf(row.getString("format")),
                List.of(json.read(row.getString("columns"), Column[].class)),
                ImportMapping.UnknownFirms.valueOf(row.getString("unknown_firms")),
                row.getBoolean("synthetic"),
                row.getInt("version"));
    }
}
