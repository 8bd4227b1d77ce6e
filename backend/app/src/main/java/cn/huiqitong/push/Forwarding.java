package cn.huiqitong.push;

import cn.huiqitong.platform.Database;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Queues new entries for e-mail and gateways, in the transaction that makes them. Rows come to be for people who keep
 * settings and for gateways, never for the many firms that have none: a release stays as cheap as its entries.
 */
@Singleton
class Forwarding {

    /** Whoever has not been here for so long may no longer belong to the group; one's own and one's firm's goes on. */
    private static final Duration STILL_THERE = Duration.ofDays(30);

    private final Database database;
    private final InstantSource clock;
    private final boolean mail;

    Forwarding(Database database, InstantSource clock, @Value("${huiqitong.smtp.host:}") String smtpHost) {
        this.database = database;
        this.clock = clock;
        this.mail = !smtpHost.isBlank();
    }

    /** @param ids of entries made in this transaction */
    void forward(List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Long[] entries = ids.toArray(Long[]::new);
        if (mail) {
            mail(entries);
        }
        database.update("""
                insert into delivery (channel, target, notification_id, due_at, created_at)
                select 'WEBHOOK', w.id::text, n.id, n.created_at, n.created_at
                from notification n join webhook w on w.enabled and n.kind = any(w.kinds)
                where n.id = any(?) and (n.kind <> all(?)
                    or exists (select 1 from contact_recipient r where r.recipient = n.recipient))
                on conflict do nothing""", entries, kinds(Kind::mass));
    }

    private void mail(Long[] entries) {
        Instant now = clock.instant();
        database.update(
                """
                with wanted as (
                    select n.id, c.username, n.created_at, coalesce(o.mode, u.mode) as mode
                    from notification n
                    join contact_recipient r on r.recipient = n.recipient
                    join contact c on c.username = r.username and c.email is not null
                        and (c.seen_at > ? or n.recipient like 'firm:%' or n.recipient like 'user:%')
                    join unnest(?::text[], ?::text[]) as u (kind, mode) on u.kind = n.kind
                    left join contact_choice o on o.username = c.username and o.kind = n.kind
                    where n.id = any(?)),
                collected as (
                    insert into digest_entry (username, notification_id, collected_at)
                    select username, id, created_at from wanted where mode = 'DAILY'
                    on conflict do nothing)
                insert into delivery (channel, target, notification_id, due_at, created_at)
                select 'EMAIL', username, id, created_at, created_at from wanted where mode = 'NOW'
                on conflict do nothing""",
                now.minus(STILL_THERE),
                kinds(kind -> true),
                each(kind -> kind.usual().name()),
                entries);
    }

    private static Object kinds(Predicate<Kind> which) {
        return Arrays.stream(Kind.values()).filter(which).map(Kind::name).toArray(String[]::new);
    }

    private static Object each(Function<Kind, String> part) {
        return Arrays.stream(Kind.values()).map(part).toArray(String[]::new);
    }
}
