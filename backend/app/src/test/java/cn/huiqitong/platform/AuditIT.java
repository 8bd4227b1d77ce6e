package cn.huiqitong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The audit record keeps everything, belongs to the change it tells of, and cannot be rewritten. */
@MicronautTest(transactional = false, startApplication = false)
class AuditIT {

    @Inject
    Audit audit;

    @Inject
    Database database;

    @Test
    void keeps_who_did_what_in_order() {
        audit.record("editor1", "create", "Thing", "1", null, Map.of("title", "甲"));
        audit.record("editor2", "rename", "Thing", "1", Map.of("title", "甲"), Map.of("title", "乙"));
        audit.record("editor2", "create", "Thing", "2", null, null);

        assertThat(audit.list("Thing", "1"))
                .extracting(Audit.Entry::actor, Audit.Entry::act, Audit.Entry::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("editor1", "create", "{\"title\": \"甲\"}"),
                        org.assertj.core.groups.Tuple.tuple("editor2", "rename", "{\"title\": \"乙\"}"));
    }

    @Test
    void goes_with_the_transaction() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    audit.record("editor1", "create", "Lost", "1", null, null);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(audit.list("Lost", "1")).isEmpty();
    }

    @Test
    void refuses_to_be_changed() {
        audit.record("editor1", "create", "Kept", "1", null, null);
        for (var change : new String[] {"update audit set actor = 'x'", "delete from audit", "truncate audit"}) {
            assertThatThrownBy(() -> database.update(change))
                    .hasRootCauseMessage("ERROR: table audit is append-only\n"
                            + "  Where: PL/pgSQL function refuse_change() line 3 at RAISE");
        }
        assertThat(audit.list("Kept", "1")).hasSize(1);
    }
}
