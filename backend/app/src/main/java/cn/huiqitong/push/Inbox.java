package cn.huiqitong.push;

import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where features deliver what they have to tell. What people then see of it is {@link Entries}. */
@Singleton
public class Inbox {

    private final Database database;
    private final Forwarding forwarding;
    private final InstantSource clock;

    Inbox(Database database, Forwarding forwarding, InstantSource clock) {
        this.database = database;
        this.forwarding = forwarding;
        this.clock = clock;
    }

    /** Keeps a message unless the recipient has it already; the trigger of the table tells the open pages. */
    public void deliver(Message message) {
        deliverAll(List.of(message));
    }

    /**
     * The same for many messages: one statement for all entries, and one for what goes on to e-mail and gateways, in the
     * same transaction.
     */
    public void deliverAll(List<Message> messages) {
        if (!messages.isEmpty()) {
            database.inTransaction(() -> {
                forwarding.forward(insert(messages));
                return messages;
            });
        }
    }

    /** The new entries alone. */
    private List<Long> insert(List<Message> messages) {
        return database.list(
                """
                insert into notification (recipient, kind, subject_id, subject_version, title, text, why,
                    item_id, request_id, link, created_at)
                select recipient, kind, subject_id, subject_version, title, text, why, item_id, request_id::bigint, link, ?
                from unnest(?::text[], ?::text[], ?::text[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[],
                            ?::text[], ?::text[])
                    as m (recipient, kind, subject_id, subject_version, title, text, why, item_id, request_id, link)
                on conflict (recipient, kind, subject_id, subject_version) do nothing
                returning id""",
                row -> row.getLong(1),
                clock.instant(),
                each(messages, message -> message.recipient().key()),
                each(messages, message -> message.kind().name()),
                each(messages, Message::subjectId),
                messages.stream().mapToInt(Message::subjectVersion).toArray(),
                each(messages, Message::title),
                each(messages, Message::text),
                each(messages, Message::why),
                each(messages, Message::itemId),
                each(messages, message -> text(message.requestId())),
                each(messages, Message::link));
    }

    private static Object each(List<Message> messages, Function<Message, @Nullable String> part) {
        return messages.stream().map(part).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Long number) {
        return number == null ? null : number.toString();
    }
}
