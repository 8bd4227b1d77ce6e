package cn.huiqitong.push;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.matching.ItemMatched;
import cn.huiqitong.matching.ItemMatched.MatchedFirm;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Outbox;
import cn.huiqitong.request.Loop;
import cn.huiqitong.seeds.SeedLibrary;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.env.Environment;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** The inbox over HTTP, live on an open page, and exactly once whatever happens to its consumer. */
@MicronautTest(transactional = false)
class InboxIT {

    private static final String INBOX = "/api/v1/inbox";
    private static final long PATIENCE_MILLIS = 60_000;

    private final Caller firm = Loop.newFirm();

    @Inject
    Loop loop;

    @Inject
    PortalClient portal;

    @Inject
    Outbox outbox;

    @Inject
    Database database;

    @Inject
    SeedLibrary seeds;

    @Inject
    Entries entries;

    @Inject
    Environment settings;

    @Test
    void an_open_page_hears_of_its_request_without_reload() throws Exception {
        try (EventStream page = new EventStream(portal, firm)) {
            JsonNode request = loop.assigned(firm, "rsj");
            JsonNode first = page.nextNotification();
            assertThat(first.get("kind").asText()).isEqualTo("REQUEST_CHANGED");
            assertThat(first.get("title").asText()).contains("待派单");
            assertThat(first.get("requestId").asLong())
                    .isEqualTo(request.get("id").asLong());
            assertThat(first.get("why").asText()).contains(request.get("number").asText());

            assertThat(page.nextNotification().get("title").asText()).contains("待签收");
            Loop.ok(loop.act(Caller.official("rsj"), request, "accept"));
            assertThat(page.nextNotification().get("title").asText()).contains("办理中");
        }
    }

    @Test
    void an_open_page_hears_of_a_matching_item_and_why() throws Exception {
        String item = seeds.items().getFirst().id();
        try (EventStream page = new EventStream(portal, firm)) {
            matched(item, 1, uscc(firm));

            JsonNode heard = page.nextNotification();
            assertThat(heard.get("itemId").asText()).isEqualTo(item);
            assertThat(heard.get("why").asText()).isEqualTo("因为您的企业符合：职工总数 52 人");
            assertThat(heard.get("readAt").isNull()).isTrue();
        }
    }

    @Test
    void a_page_hears_nothing_of_other_firms() throws Exception {
        Caller other = Loop.newFirm();
        List<String> items = items(2);
        try (EventStream page = new EventStream(portal, firm)) {
            matched(items.get(0), 1, uscc(other));
            await(() -> total(other) == 1);
            matched(items.get(1), 1, uscc(firm));

            assertThat(page.nextNotification().get("itemId").asText()).isEqualTo(items.get(1));
        }
        assertThat(total(firm)).isEqualTo(1);
    }

    @Test
    void another_copy_of_the_portal_hears_it_too() throws Exception {
        OpenPages pages = new OpenPages();
        LinkedBlockingQueue<OpenPages.Signal> heard = new LinkedBlockingQueue<>();
        InboxListener copy = new InboxListener(
                pages, settings.getRequiredProperty("datasources.default.url", String.class), "postgres", "postgres");
        var page = pages.signals(List.of(Recipient.firm(uscc(firm)))).repeat().subscribe(heard::add);
        copy.start();
        // The copy ends its streams when it has begun to listen; the page is back after that.
        await(() -> heard.size() == 2);

        matched(items(1).getFirst(), 1, uscc(firm));

        assertThat(heard.poll()).isInstanceOf(OpenPages.Signal.Opened.class);
        assertThat(heard.poll()).isInstanceOf(OpenPages.Signal.Opened.class);
        assertThat(heard.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).isInstanceOf(OpenPages.Signal.Arrived.class);
        page.dispose();
        copy.stop();
    }

    @Test
    void after_a_lost_listener_the_page_is_asked_to_connect_anew_and_hears_again() throws Exception {
        try (EventStream before = new EventStream(portal, firm)) {
            await(() -> terminateListeners() > 0);
            before.awaitEnd();
        }
        try (EventStream page = new EventStream(portal, firm)) {
            matched(items(1).getFirst(), 1, uscc(firm));
            assertThat(page.nextNotification().get("id").asLong()).isPositive();
        }
    }

    @Test
    void a_consumer_killed_in_the_middle_and_run_again_leaves_exactly_one_entry_each() throws Exception {
        List<String> items = items(20);
        database.update("create sequence kill_after");
        database.update("""
                create function kill_in_the_middle() returns trigger language plpgsql as $$
                begin
                    if nextval('kill_after') = 10 then perform pg_terminate_backend(pg_backend_pid()); end if;
                    return new;
                end $$""");
        database.update("""
                create trigger kill_in_the_middle before insert on notification
                for each row execute function kill_in_the_middle()""");
        database.inTransaction(() -> {
            items.forEach(item -> matched(item, 1, uscc(firm)));
            return items;
        });

        await(() -> total(firm) == items.size());
        long inserted = database.get("select last_value from kill_after", row -> row.getLong(1));
        assertThat(inserted)
                .as("the tenth insert ended the connection, and what was not committed was inserted again")
                .isGreaterThan(items.size());
        assertThat(itemsInInbox()).containsExactlyInAnyOrderElementsOf(items);

        database.update("drop trigger kill_in_the_middle on notification");
        database.update("update outbox_cursor set xid = '0', id = 0 where consumer = 'push.matches'");
        String last = seeds.items().getLast().id();
        matched(last, 1, uscc(firm));
        await(() -> total(firm) == items.size() + 1);
        assertThat(itemsInInbox()).doesNotHaveDuplicates().hasSize(items.size() + 1);
    }

    @Test
    void a_new_version_of_an_item_is_told_anew() {
        String item = items(1).getFirst();
        matched(item, 1, uscc(firm));
        matched(item, 1, uscc(firm));
        matched(item, 2, uscc(firm));

        await(() -> total(firm) == 2);
    }

    @Test
    void entries_are_read_one_by_one_or_all_and_only_by_their_firm() {
        items(3).forEach(item -> matched(item, 1, uscc(firm)));
        await(() -> total(firm) == 3);
        JsonNode listed = portal.get(firm, INBOX + "?size=2").json();
        assertThat(listed.get("items")).hasSize(2);
        assertThat(listed.get("unread").asInt()).isEqualTo(3);
        long newest = listed.at("/items/0/id").asLong();

        Caller stranger = Loop.newFirm();
        assertThat(portal.post(stranger, INBOX + "/" + newest + "/read", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(portal.post(firm, INBOX + "/" + newest + "/read", Map.of()).status())
                .isEqualTo(204);
        assertThat(unread()).isEqualTo(2);

        assertThat(portal.post(stranger, INBOX + "/read-all", Map.of()).status())
                .isEqualTo(204);
        assertThat(unread()).isEqualTo(2);
        assertThat(portal.post(firm, INBOX + "/read-all", Map.of()).status()).isEqualTo(204);
        assertThat(unread()).isZero();
    }

    @Test
    void only_people_have_an_inbox() {
        for (String path : List.of(INBOX, INBOX + "/stream")) {
            assertThat(opened(Caller.ANYONE, path)).isEqualTo(401);
            assertThat(opened(Caller.system("system-of-inbox-test"), path)).isEqualTo(403);
        }
    }

    private int opened(Caller caller, String path) {
        return portal.send(portal.request(caller, path).setHeader("Accept", "text/event-stream, application/json"))
                .status();
    }

    private void matched(String item, int version, String uscc) {
        outbox.publish(
                item,
                new ItemMatched(
                        item, version, ItemMatched.Cause.RELEASE, List.of(new MatchedFirm(uscc, 1, "职工总数 52 人"))));
    }

    private List<String> items(int count) {
        return seeds.items().stream().map(item -> item.id()).limit(count).toList();
    }

    private List<String> itemsInInbox() {
        return portal.get(firm, INBOX + "?size=100").json().get("items").findValuesAsText("itemId");
    }

    private long terminateListeners() {
        return database.get(
                "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = ?",
                row -> row.getLong(1),
                InboxListener.NAME);
    }

    private long total(Caller caller) {
        return entries.count(new Reader(caller.username(), "", "enterprise", List.of(Recipient.firm(uscc(caller)))));
    }

    private int unread() {
        return portal.get(firm, INBOX).json().get("unread").asInt();
    }

    private static String uscc(Caller caller) {
        return caller.claims().getOrDefault("uscc", "").toString();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited long enough").isLessThan(end);
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
