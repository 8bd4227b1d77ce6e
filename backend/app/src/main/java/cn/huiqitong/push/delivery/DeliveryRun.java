package cn.huiqitong.push.delivery;

import cn.huiqitong.push.delivery.Attempt.Away;
import cn.huiqitong.push.delivery.Attempt.Delivered;
import cn.huiqitong.push.delivery.Attempt.Failed;
import cn.huiqitong.push.delivery.Attempt.Refused;
import cn.huiqitong.push.delivery.Attempt.Unwanted;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due over a channel: claim with a lease, send outside of any transaction, mark. Any number of workers may
 * run at once. Each delivery arrives at least once; twice only where a worker dies, or loses the database, after the other
 * side took it and before it was marked: then the {@linkplain Delivery#key() key} is the same, by which gateways and mail
 * servers may tell.
 */
@Singleton
public class DeliveryRun {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRun.class);

    private static final int BATCH = 10;
    /** After this the job's next turn goes on, maybe in another copy of the portal. */
    private static final Duration LONGEST = Duration.ofMinutes(2);
    /** How long others for a target are left alone that was found away. */
    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);

    private final DeliveryQueue queue;
    private final InstantSource clock;
    private final Backoff backoff =
            new Backoff(() -> ThreadLocalRandom.current().nextLong());

    DeliveryRun(DeliveryQueue queue, InstantSource clock) {
        this.queue = queue;
        this.clock = clock;
    }

    /** Until nothing is due, or nothing gets through, or for some minutes. */
    public void send(Channel channel) {
        if (!channel.available()) {
            return;
        }
        Set<String> away = new HashSet<>();
        Instant end = clock.instant().plus(LONGEST);
        List<Delivery> batch = queue.claim(channel.name(), away, BATCH);
        while (!batch.isEmpty()) {
            send(channel, batch, away);
            boolean goOn = clock.instant().isBefore(end) && !away.contains(Channel.EVERYWHERE);
            batch = goOn ? queue.claim(channel.name(), away, BATCH) : List.of();
        }
    }

    private void send(Channel channel, List<Delivery> batch, Set<String> away) {
        Instant half = clock.instant().plus(DeliveryQueue.LEASE.dividedBy(2));
        try (Channel.Sender sender = channel.open()) {
            for (Delivery delivery : batch) {
                if (away.contains(channel.placeOf(delivery)) || clock.instant().isAfter(half)) {
                    queue.giveBack(delivery, backoff.around(LEFT_ALONE));
                } else {
                    send(channel, sender, delivery, away);
                }
            }
        }
    }

    private void send(Channel channel, Channel.Sender sender, Delivery delivery, Set<String> away) {
        switch (tried(sender, delivery)) {
            case Delivered delivered -> queue.sent(delivery);
            case Unwanted unwanted -> queue.drop(delivery, unwanted.reason());
            case Refused refused -> giveUp(channel, delivery, refused.reason());
            case Failed failed -> failed(channel, delivery, failed.reason());
            case Away gone -> {
                away.add(channel.placeOf(delivery));
                failed(channel, delivery, gone.reason());
            }
        }
    }

    /** A fault of ours must not hold up the others. */
    private static Attempt tried(Channel.Sender sender, Delivery delivery) {
        try {
            return sender.send(delivery);
        } catch (RuntimeException e) {
            LOG.error("delivery {} could not be sent", delivery.id(), e);
            return new Failed(e.toString());
        }
    }

    private void failed(Channel channel, Delivery delivery, String reason) {
        backoff.after(delivery.attempts())
                .ifPresentOrElse(
                        pause -> queue.tryAgain(delivery, pause, reason), () -> giveUp(channel, delivery, reason));
    }

    private void giveUp(Channel channel, Delivery delivery, String reason) {
        LOG.warn("{} delivery {} is given up: {}", channel.name(), delivery.id(), reason);
        queue.fail(delivery, reason);
    }
}
