package cn.huiqitong.policy;

import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Json;
import cn.huiqitong.platform.Outbox;
import cn.huiqitong.seeds.SeedItem;
import cn.huiqitong.seeds.SeedLibrary;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the collected policies in at the start: documents by content, each item once as a released version. An item that
 * nobody edited follows its seed when a later release of the portal brings a better one; an edited one is left alone.
 */
@Singleton
final class SeedImport implements ApplicationEventListener<StartupEvent> {

    static final String SYSTEM = "system";

    private static final Logger LOG = LoggerFactory.getLogger(SeedImport.class);

    private final SeedLibrary seeds;
    private final SeedItems contents;
    private final SeedDocuments documents;
    private final ItemRepository items;
    private final ItemVersions versions;
    private final Database database;
    private final Json json;
    private final Outbox outbox;
    private final Audit audit;
    private final InstantSource clock;

    SeedImport(
            SeedLibrary seeds,
            SeedItems contents,
            SeedDocuments documents,
            ItemRepository items,
            ItemVersions versions,
            Database database,
            Json json,
            Outbox outbox,
            Audit audit,
            InstantSource clock) {
        this.seeds = seeds;
        this.contents = contents;
        this.documents = documents;
        this.items = items;
        this.versions = versions;
        this.database = database;
        this.json = json;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        run();
    }

    /** How many items are new or follow a changed seed. Only one copy of the portal at a time. */
    int run() {
        return database.inTransaction(() -> {
            database.list("select pg_advisory_xact_lock(hashtextextended('policy-seeds', 0))", row -> "");
            documents.store();
            var now = clock.instant();
            var changed =
                    seeds.items().stream().mapToInt(item -> store(item, now)).sum();
            LOG.info("政策库：{} 份文件，{} 个事项（本次导入或更新 {} 个）", seeds.documents().size(), items.count(), changed);
            return changed;
        });
    }

    private int store(SeedItem item, Instant now) {
        var content = contents.content(item);
        var hash = ContentHash.of(json.write(content));
        var known = items.findById(item.id());
        if (known.isEmpty()) {
            release(ItemRow.first(item.id(), content, SYSTEM, now), content, hash, true);
            return 1;
        }
        var row = known.get();
        if (row.seedHash() == null || row.seedHash().equals(hash) || row.state() != ItemState.RELEASED) {
            return 0;
        }
        release(row.revised(content, SYSTEM, now), content, hash, false);
        return 1;
    }

    private void release(ItemRow draft, ItemContent content, String hash, boolean isNew) {
        var now = draft.updatedAt();
        var row = draft.released(SYSTEM, now).seeded(hash);
        if (isNew) {
            items.save(row);
        } else {
            items.update(row);
        }
        versions.add(row.id(), row.version(), content, SYSTEM, now);
        audit.record(SYSTEM, "import", ItemHistory.SUBJECT, row.id(), null, Map.of("version", row.version()));
        outbox.publish(row.id(), new ItemChanged(row.id(), row.version()));
    }
}
