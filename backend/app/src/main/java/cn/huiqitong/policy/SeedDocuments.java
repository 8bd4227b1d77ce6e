package cn.huiqitong.policy;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Json;
import cn.huiqitong.platform.Outbox;
import cn.huiqitong.seeds.SeedDocument;
import cn.huiqitong.seeds.SeedLibrary;
import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** Stores the documents of the seeds, each when its content is new or other than before. */
@Singleton
@SerdeImport(SeedDocument.class)
final class SeedDocuments {

    private final SeedLibrary seeds;
    private final Database database;
    private final Json json;
    private final Outbox outbox;
    private final InstantSource clock;

    SeedDocuments(SeedLibrary seeds, Database database, Json json, Outbox outbox, InstantSource clock) {
        this.seeds = seeds;
        this.database = database;
        this.json = json;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Known(String status, String hash) {}

    void store() {
        var documents = seeds.documents();
        for (int ordinal = 0; ordinal < documents.size(); ordinal++) {
            store(documents.get(ordinal), ordinal);
        }
    }

    private void store(SeedDocument document, int ordinal) {
        var content = json.write(document);
        var hash = ContentHash.of(ordinal + content);
        var known = find(document.id());
        if (known.filter(before -> before.hash().equals(hash)).isPresent()) {
            return;
        }
        upsert(document, ordinal, content, hash);
        if (known.filter(before -> !before.status().equals(document.status().name()))
                .isPresent()) {
            outbox.publish(document.id(), new DocumentStatusChanged(document.id()));
        }
    }

    private Optional<Known> find(String id) {
        return database.find(
                "select status, content_hash from policy_document where id = ?",
                row -> new Known(row.getString(1), row.getString(2)),
                id);
    }

    private void upsert(SeedDocument document, int ordinal, String content, String hash) {
        database.update(
                """
                insert into policy_document(id, ordinal, title, status, content, content_hash, updated_at)
                values (?, ?, ?, ?, ?::jsonb, ?, ?)
                on conflict (id) do update set ordinal = excluded.ordinal, title = excluded.title,
                    status = excluded.status, content = excluded.content, content_hash = excluded.content_hash,
                    updated_at = excluded.updated_at""",
                document.id(),
                ordinal,
                document.title(),
                document.status().name(),
                content,
                hash,
                clock.instant());
    }
}
