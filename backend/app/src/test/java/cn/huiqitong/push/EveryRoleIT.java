package cn.huiqitong.push;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.platform.Database;
import cn.huiqitong.request.Loop;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whose message is whose: each recipient's message is seen by its people and by nobody else. */
@MicronautTest(transactional = false)
@Property(name = "huiqitong.jobs", value = "false")
class EveryRoleIT {

    private static final String INBOX = "/api/v1/inbox";
    private static final String FIRM = uscc();
    private static final String OTHER_FIRM = uscc();

    @Inject
    Posts posts;

    @Inject
    PortalClient portal;

    @Inject
    Database database;

    @Test
    void each_message_reaches_its_people_and_nobody_else() {
        Map<String, Caller> callers = new LinkedHashMap<>();
        callers.put("firm", person("enterprise", Map.of("uscc", FIRM)));
        callers.put("official", person("official", Map.of("department", "role-dept")));
        callers.put("other official", person("official", Map.of("department", "role-dept-2")));
        callers.put("dispatcher", person("dispatcher", Map.of()));
        callers.put("city supervisor", person("supervisor", Map.of()));
        callers.put("department supervisor", person("supervisor", Map.of("department", "role-dept")));
        callers.put("editor", person("editor", Map.of()));
        callers.put("admin", person("admin", Map.of()));

        Map<Recipient, String> readers = new LinkedHashMap<>();
        readers.put(Recipient.firm(FIRM), "firm");
        readers.put(Recipient.department("role-dept"), "official");
        readers.put(Recipient.department("role-dept-2"), "other official");
        readers.put(Recipient.DISPATCHERS, "dispatcher");
        readers.put(Recipient.CITY_SUPERVISORS, "city supervisor");
        readers.put(Recipient.supervisorsOf("role-dept"), "department supervisor");
        readers.put(Recipient.EDITORS, "editor");
        readers.put(Recipient.ADMINS, "admin");
        readers.keySet().forEach(to -> posts.tell(to, Kind.SYSTEM_NOTICE, "roles to " + to.key()));

        readers.forEach((recipient, reader) -> {
            var seenBy = new TreeSet<String>();
            callers.forEach((name, caller) -> {
                if (titles(caller).contains("关于 roles to " + recipient.key())) {
                    seenBy.add(name);
                }
            });
            assertThat(seenBy).as(recipient.key()).containsExactly(reader);
        });
    }

    @Test
    void an_official_hears_of_new_work_on_an_open_page() throws Exception {
        Caller official = Posts.official("sse-official");
        try (EventStream page = new EventStream(portal, official)) {
            posts.tell(Recipient.department("somebody-else"), Kind.REQUEST_WORK, "not yours");
            posts.tell(Posts.officeOf(official), Kind.REQUEST_WORK, "yours");
            JsonNode heard = page.nextNotification();
            assertThat(heard.get("title").asText()).isEqualTo("关于 yours");
            assertThat(heard.get("kindLabel").asText()).isEqualTo("待办诉求");
            posts.tell(Recipient.person("sse-official"), Kind.SYSTEM_NOTICE, "personal");
            assertThat(page.nextNotification().get("title").asText()).isEqualTo("关于 personal");
        }
    }

    @Test
    void in_a_group_each_reads_for_oneself_in_a_firm_one_reads_for_all() {
        Caller one = official("reads-1");
        Caller two = official("reads-2");
        posts.tell(Recipient.department("reads-dept"), Kind.REQUEST_WORK, "reads-a");
        posts.tell(Recipient.department("reads-dept"), Kind.REQUEST_WORK, "reads-b");
        assertThat(List.of(unread(one), unread(two))).containsExactly(2, 2);

        String first = portal.get(one, INBOX).json().at("/items/0/id").asText();
        assertThat(portal.post(one, INBOX + "/" + first + "/read", null).status())
                .isEqualTo(204);
        assertThat(portal.post(one, INBOX + "/" + first + "/read", null).status())
                .isEqualTo(204);
        assertThat(List.of(unread(one), unread(two))).containsExactly(1, 2);
        assertThat(portal.get(one, INBOX).json().at("/items/0/readAt").isNull()).isFalse();
        assertThat(portal.get(two, INBOX).json().at("/items/0/readAt").isNull()).isTrue();
        portal.post(two, INBOX + "/read-all", null);
        assertThat(List.of(unread(one), unread(two))).containsExactly(1, 0);

        Caller stranger = Posts.official("reads-stranger");
        assertThat(portal.post(stranger, INBOX + "/" + first + "/read", null).status())
                .isEqualTo(404);

        Caller boss = person("enterprise", Map.of("uscc", OTHER_FIRM));
        Caller clerk = Caller.of("reads-clerk", "enterprise", Map.of("uscc", OTHER_FIRM));
        portal.post(boss, INBOX + "/read-all", null);
        posts.tell(Recipient.firm(OTHER_FIRM), Kind.REQUEST_CHANGED, "reads-firm");
        portal.post(clerk, INBOX + "/read-all", null);
        assertThat(unread(boss)).isZero();
    }

    @Test
    void whoever_joins_a_desk_does_not_begin_with_months_of_unread_entries() {
        Caller official = Posts.official("joins");
        posts.tell(Posts.officeOf(official), Kind.REQUEST_WORK, "joins-old");
        posts.tell(Posts.officeOf(official), Kind.REQUEST_WORK, "joins-new");
        database.update(
                "update notification set created_at = created_at - interval '31 days' where subject_id = 'joins-old'");
        assertThat(unread(official)).isEqualTo(1);
        assertThat(portal.get(official, INBOX).json().at("/items/1/readAt").isNull())
                .isFalse();
    }

    @Test
    void pages_of_several_recipients_are_in_one_order() {
        Caller official = Posts.official("paged");
        for (int i = 0; i < 6; i++) {
            posts.tell(
                    i % 2 == 0 ? Posts.officeOf(official) : Recipient.person("paged"),
                    Kind.SYSTEM_NOTICE,
                    "paged-" + i);
        }
        assertThat(portal.get(official, INBOX + "?size=4").json().findValuesAsText("title"))
                .containsExactly("关于 paged-5", "关于 paged-4", "关于 paged-3", "关于 paged-2");
        assertThat(portal.get(official, INBOX + "?size=4&page=1").json().findValuesAsText("title"))
                .containsExactly("关于 paged-1", "关于 paged-0");
        assertThat(portal.get(official, INBOX).json().get("total").asInt()).isEqualTo(6);
    }

    @Test
    void a_system_has_no_inbox_and_an_enterprise_account_without_a_firm_is_told_so() {
        assertThat(portal.get(Caller.system("system-roles"), INBOX).status()).isEqualTo(403);
        assertThat(portal.get(person("enterprise", Map.of()), INBOX).status()).isEqualTo(403);
    }

    private static String uscc() {
        return String.valueOf(Loop.newFirm().claims().get("uscc"));
    }

    private static Caller person(String role, Map<String, Object> claims) {
        return Caller.of("roles-" + role + claims.hashCode(), role, claims);
    }

    private static Caller official(String name) {
        return Caller.of(name, "official", Map.of("department", "reads-dept", "name", name));
    }

    private List<String> titles(Caller caller) {
        return portal.get(caller, INBOX + "?size=100").json().findValuesAsText("title");
    }

    private int unread(Caller caller) {
        return portal.get(caller, INBOX).json().get("unread").asInt();
    }
}
