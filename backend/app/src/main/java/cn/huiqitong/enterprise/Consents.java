package cn.huiqitong.enterprise;

import cn.huiqitong.enterprise.DataSources.DataSource;
import cn.huiqitong.enterprise.ProfileStore.Change;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Problem;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which sources a firm lets be used beyond what the law opens: granted and withdrawn by the firm, at any time. */
@Singleton
class Consents {

    private static final String PORTAL = "system";

    private final Database database;
    private final DataSources sources;
    private final ProfileRows rows;
    private final ProfileStore store;
    private final ProfileNews news;
    private final Audit audit;
    private final InstantSource clock;

    Consents(
            Database database,
            DataSources sources,
            ProfileRows rows,
            ProfileStore store,
            ProfileNews news,
            Audit audit,
            InstantSource clock) {
        this.database = database;
        this.sources = sources;
        this.rows = rows;
        this.store = store;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * How it stands with one source.
     *
     * @param version counts the changes, 0 before the first
     */
    record Consent(boolean granted, @Nullable Instant since, int version) {}

    Consent of(String uscc, String source) {
        return database.get(
                """
                select count(*) filter (where to_version is null) > 0, max(granted_at) filter (where to_version is null),
                    2 * count(*) - count(*) filter (where to_version is null)
                from enterprise_consent where uscc = ? and source = ?""",
                row -> {
                    OffsetDateTime since = row.getObject(2, OffsetDateTime.class);
                    return new Consent(row.getBoolean(1), since == null ? null : since.toInstant(), row.getInt(3));
                },
                uscc,
                source);
    }

    /**
     * Grants or withdraws: a new version of the profile in which the source's words count, or no longer do. What it is
     * already is no error and no change.
     *
     * @param version the state that the firm looked at
     * @throws Problem not-found for an unknown source; 409 for one that the law opens, or when the state is another by now
     */
    void set(String uscc, String name, boolean granted, int version, String actor) {
        DataSource source = sources.list().stream()
                .filter(s -> s.source().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("没有“" + name + "”这个数据来源。"));
        if (source.basis() == Basis.LAW) {
            throw Problem.conflict("“" + source.label() + "”的数据依法使用，不需要授权，也不能在这里撤回。");
        }
        database.inTransaction(() -> {
            change(uscc, name, granted, version, actor);
            return uscc;
        });
    }

    private void change(String uscc, String source, boolean granted, int version, String actor) {
        EnterpriseProfile firm =
                rows.lock(List.of(uscc)).stream().findFirst().orElseThrow(() -> Problem.notFound("没有找到这家企业。"));
        Consent before = of(uscc, source);
        if (before.granted() == granted) {
            return;
        }
        if (before.version() != version) {
            throw Problem.stale();
        }
        if (granted) {
            grant(uscc, source, firm.version() + 1, actor);
        } else {
            withdraw(uscc, source, firm.version() + 1, actor);
        }
        audit.record(
                actor,
                granted ? "grant" : "withdraw",
                "enterprise",
                uscc,
                Map.of("source", source, "granted", before.granted()),
                Map.of("source", source, "granted", granted));
        news.tell(store.apply(List.of(new Change(uscc, List.of(), Set.of(), true))));
    }

    private void grant(String uscc, String source, int version, String actor) {
        database.update("""
                insert into enterprise_consent (uscc, source, from_version, granted_at, granted_by)
                values (?, ?, ?, ?, ?) on conflict do nothing""", uscc, source, version, clock.instant(), actor);
    }

    private void withdraw(String uscc, String source, int version, String actor) {
        database.update("""
                update enterprise_consent set to_version = ?, withdrawn_at = ?, withdrawn_by = ?
                where uscc = ? and source = ? and to_version is null""", version, clock.instant(), actor, uscc, source);
    }

    /** From the first version of a new example firm on; nothing for a source that the law opens. */
    void grantFirst(String uscc, String source) {
        if (sources.get(source).basis() == Basis.CONSENT) {
            grant(uscc, source, 1, PORTAL);
        }
    }
}
