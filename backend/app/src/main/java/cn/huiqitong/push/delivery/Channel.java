package cn.huiqitong.push.delivery;

/** A way out of the portal. */
public interface Channel {

    /** The place of a channel all of whose deliveries go through one server. */
    String EVERYWHERE = "*";

    ChannelName name();

    /** Whether it is set up here; if not, nothing is claimed for it. */
    boolean available();

    /** What is away when a delivery finds it away: its target, or {@link #EVERYWHERE}. */
    String placeOf(Delivery delivery);

    /** For a few deliveries in a row. */
    Sender open();

    /** Keeps what the deliveries of one batch share, for instance a connection. */
    interface Sender extends AutoCloseable {

        /** Never throws for what the other side does; takes at most some ten seconds. */
        Attempt send(Delivery delivery);

        @Override
        void close();
    }
}
