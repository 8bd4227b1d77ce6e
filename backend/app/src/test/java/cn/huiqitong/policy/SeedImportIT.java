package cn.huiqitong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.platform.Database;
import cn.huiqitong.seeds.SeedLibrary;
import cn.huiqitong.seeds.Validity;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The collected policies come in once, whole, and never over an editor's work. */
@MicronautTest(transactional = false)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeedImportIT {

    @Inject
    SeedImport seedImport;

    @Inject
    SeedLibrary seeds;

    @Inject
    PolicyItems items;

    @Inject
    PolicyDocuments documents;

    @Inject
    ItemRepository rows;

    @Inject
    ItemVersions versions;

    @Inject
    Database database;

    @Test
    @Order(1)
    void everything_collected_is_there_as_released_version_one() {
        assertThat(documents.list()).hasSameSizeAs(seeds.documents());
        assertThat(items.listReleased()).hasSameSizeAs(seeds.items()).allMatch(item -> item.version() == 1);
        assertThat(count("select count(*) from outbox where topic = 'ItemChanged'"))
                .isEqualTo(seeds.items().size());
    }

    @Test
    @Order(2)
    void content_survives_the_database_unchanged() {
        for (var seed : seeds.items()) {
            var item = items.get(seed.id());
            assertThat(item.content().conditions()).isEqualTo(seed.conditions());
            assertThat(item.content().validTo()).isEqualTo(seed.validTo());
            assertThat(item.rule().isPresent())
                    .isEqualTo(seeds.ruleOf(seed.id()).isPresent());
            assertThat(item.document()).isEqualTo(seeds.documentOf(seed));
        }
    }

    @Test
    @Order(3)
    void validity_is_judged_on_the_day_asked_for() {
        var day = LocalDate.of(2026, 11, 22);
        for (var item : items.listReleased(day)) {
            var seed = seeds.findItem(item.id()).orElseThrow();
            assertThat(item.validity()).isEqualTo(Validity.of(seed, seeds.documentOf(seed), day));
        }
    }

    @Test
    @Order(4)
    void a_second_import_changes_nothing() {
        var events = count("select count(*) from outbox");
        assertThat(seedImport.run()).isZero();
        assertThat(count("select count(*) from outbox")).isEqualTo(events);
    }

    @Test
    @Order(5)
    void an_unedited_item_follows_a_better_seed_and_an_edited_one_does_not() {
        var followed = seeds.items().get(0).id();
        var edited = seeds.items().get(1).id();
        database.update("update policy_item set seed_hash = 'of an older seed' where id in (?, ?)", followed, edited);
        var row = rows.findById(edited).orElseThrow();
        var content = versions.get(edited, 1);
        rows.update(row.revised(content, "editor1", row.updatedAt()).released("editor1", row.updatedAt()));
        versions.add(edited, 2, content, "editor1", row.updatedAt());

        assertThat(seedImport.run()).isEqualTo(1);

        assertThat(items.get(followed).version()).isEqualTo(2);
        assertThat(rows.findById(edited).orElseThrow().updatedBy()).isEqualTo("editor1");
    }

    @Test
    @Order(6)
    void a_changed_document_status_is_told() {
        var id = seeds.documents().getFirst().id();
        database.update("update policy_document set status = 'OTHER', content_hash = 'older' where id = ?", id);
        seedImport.run();
        assertThat(count("select count(*) from outbox where topic = 'DocumentStatusChanged' and key = '" + id + "'"))
                .isEqualTo(1);
    }

    private long count(String sql) {
        return database.get(sql, row -> row.getLong(1));
    }
}
