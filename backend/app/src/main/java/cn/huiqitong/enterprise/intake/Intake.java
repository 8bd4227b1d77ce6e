package cn.huiqitong.enterprise.intake;

import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.Today;
import cn.huiqitong.rules.fact.FactCatalog;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Receives deliveries. The content is read once, as a stream, and lies in the database row by row as it comes; sent again
 * with the same number and content nothing happens, with other content it is refused, broken off before it starts over.
 */
@Singleton
class Intake {

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}._-]{1,100}");
    private static final int CHUNK = 500;

    private final Database database;
    private final ImportMappings mappings;
    private final BatchRows batches;
    private final StagedRows staged;
    private final Applying applying;
    private final FactCatalog catalog;
    private final Audit audit;
    private final InstantSource clock;

    Intake(
            Database database,
            ImportMappings mappings,
            BatchRows batches,
            StagedRows staged,
            Applying applying,
            FactCatalog catalog,
            Audit audit,
            InstantSource clock) {
        this.database = database;
        this.mappings = mappings;
        this.batches = batches;
        this.staged = staged;
        this.applying = applying;
        this.catalog = catalog;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Reads a delivery to its end and checks it.
     *
     * @param batch number given by the sender
     * @throws Problem 422 for a bad number or mapping; 409 when the number was used for something else
     */
    ImportBatch receive(String batch, String mappingId, Delivery delivery, InputStream content) throws IOException {
        if (!NUMBER.matcher(batch).matches()) {
            throw Problem.invalid("batch", "批次号由 1 到 100 个文字、数字、点、横线或下划线组成。");
        }
        ImportMapping mapping =
                mappings.find(mappingId).orElseThrow(() -> Problem.invalid("mapping", "没有“" + mappingId + "”这种导入格式。"));
        UUID receiver = UUID.randomUUID();
        Content body = new Content(content);
        Optional<ImportBatch> known = database.inTransaction(() -> begin(batch, mapping, delivery, receiver));
        if (known.isPresent()) {
            return same(known.get(), body);
        }
        new Reception(batch, mapping, receiver).read(body, delivery);
        return batches.get(batch);
    }

    /** Empty: to be read. Otherwise the delivery that has this number. */
    private Optional<ImportBatch> begin(String batch, ImportMapping mapping, Delivery delivery, UUID receiver) {
        if (batches.insert(batch, mapping, delivery, receiver)) {
            return Optional.empty();
        }
        ImportBatch known = batches.lock(batch);
        if (!known.mapping().equals(mapping.id()) || !known.createdBy().equals(delivery.actor())) {
            throw Problem.conflict("批次号“" + batch + "”已经用过，请换一个。");
        }
        return switch (known.state()) {
            case CANCELLED -> throw Problem.conflict("这一批已经取消，请换一个批次号再传。");
            case CHECKED, APPLYING, APPLIED -> Optional.of(known);
            case RECEIVING, FAILED -> {
                staged.deleteRows(batch);
                staged.deleteErrors(batch);
                batches.startOver(batch, mapping, delivery, receiver);
                yield Optional.empty();
            }
        };
    }

    private ImportBatch same(ImportBatch known, Content body) throws IOException {
        if (!body.hash().equals(known.contentHash())) {
            throw Problem.conflict("批次号“" + known.batch() + "”已经用于另外的内容，请换一个。");
        }
        return batches.get(known.batch());
    }

    /** One reading of one delivery. */
    private final class Reception {

        private final String batch;
        private final ImportMapping mapping;
        private final UUID receiver;
        private final RowCheck check;

        Reception(String batch, ImportMapping mapping, UUID receiver) {
            this.batch = batch;
            this.mapping = mapping;
            this.receiver = receiver;
            this.check = new RowCheck(mapping, catalog, Today.of(clock));
        }

        void read(Content body, Delivery delivery) throws IOException {
            try {
                Rows rows = mapping.format() == ImportFormat.CSV
                        ? new CsvRows(body.stream(), mapping.columnNames())
                        : new JsonRows(body.stream());
                List<CheckedRow> chunk = chunk(rows);
                while (!chunk.isEmpty()) {
                    List<CheckedRow> read = chunk;
                    database.inTransaction(() -> store(read));
                    chunk = chunk(rows);
                }
                String hash = body.hash();
                database.inTransaction(() -> finish(hash, delivery));
            } catch (BadFile e) {
                database.inTransaction(() -> fail(e, delivery));
            }
        }

        private List<CheckedRow> chunk(Rows rows) {
            List<CheckedRow> chunk = new ArrayList<>();
            Row row = rows.next();
            while (row != null) {
                chunk.add(check.check(row));
                row = chunk.size() < CHUNK ? rows.next() : null;
            }
            return chunk;
        }

        private boolean store(List<CheckedRow> rows) {
            claim(rows.size());
            staged.insert(batch, rows);
            return true;
        }

        private void claim(int rows) {
            if (!batches.received(batch, receiver, rows)) {
                throw Problem.conflict("这一批正由另一次上传接收，本次上传已停止。");
            }
        }

        private boolean finish(String hash, Delivery delivery) {
            claim(0);
            String column = mapping.column(ImportMapping.USCC)
                    .map(ImportMapping.Column::column)
                    .orElse("");
            staged.markDuplicates(batch, column);
            staged.markUnknownFirms(batch, mapping.unknownFirms() == ImportMapping.UnknownFirms.CREATE, column);
            if (mapping.severalRows(catalog)) {
                staged.markOtherRows(batch, column);
            }
            int bad = staged.bad(batch);
            batches.checked(batch, hash, bad);
            ImportBatch checked = batches.get(batch);
            audit.record(
                    delivery.actor(),
                    "receive",
                    "import",
                    batch,
                    null,
                    Map.of("mapping", mapping.id(), "version", mapping.version(), "good", checked.good(), "bad", bad));
            if (delivery.bySystem() && checked.good() > 0 && (bad == 0 || delivery.skipBad())) {
                applying.start(checked, delivery.actor());
            }
            return true;
        }

        private boolean fail(BadFile e, Delivery delivery) {
            claim(0);
            staged.deleteRows(batch);
            staged.deleteErrors(batch);
            staged.insertError(batch, e.row(), e.said());
            batches.move(batch, ImportState.FAILED);
            audit.record(delivery.actor(), "fail", "import", batch, null, Map.of("message", e.said()));
            return true;
        }
    }

    /**
     * Gives a delivery up before it is applied.
     *
     * @throws Problem 409 when it is too late; again is no error
     */
    ImportBatch cancel(String batch, String actor) {
        return database.inTransaction(() -> {
            ImportBatch known = batches.lock(batch);
            switch (known.state()) {
                case CANCELLED -> {
                    return known;
                }
                case RECEIVING, CHECKED -> {
                    staged.deleteRows(batch);
                    batches.move(batch, ImportState.CANCELLED);
                    audit.record(actor, "cancel", "import", batch, null, null);
                    return batches.get(batch);
                }
                default -> throw Problem.conflict("这一批已经开始写入或者已经结束，不能取消。");
            }
        });
    }
}
