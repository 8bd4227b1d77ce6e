package cn.huiqitong.push;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears from PostgreSQL what arrived in any inbox, whichever copy of the portal wrote it: one connection of its own per
 * copy, outside the pool because it never goes back. What arrives while the connection is lost is not heard; therefore
 * every stream ends when it is back, and the pages fetch anew.
 */
@Singleton
class InboxListener implements ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(InboxListener.class);
    /** How an administrator finds the connection in pg_stat_activity. */
    static final String NAME = "huiqitong-inbox";

    private static final int WAIT_MILLIS = 1000;
    private static final int ROUNDS_PER_CHECK = 30;
    private static final int CHECK_SECONDS = 5;
    private static final long STOP_SECONDS = 5;

    private final OpenPages pages;
    private final String url;
    private final Properties settings = new Properties();
    private final Thread thread;
    private volatile boolean running = true;

    InboxListener(
            OpenPages pages,
            @Value("${datasources.default.url}") String url,
            @Value("${datasources.default.username}") String user,
            @Value("${datasources.default.password:}") String password) {
        this.pages = pages;
        this.url = url;
        settings.setProperty("user", user);
        settings.setProperty("password", password);
        settings.setProperty("ApplicationName", NAME);
        settings.setProperty("tcpKeepAlive", "true");
        this.thread = Thread.ofVirtual().name("inbox-listener").unstarted(this::run);
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        start();
    }

    void start() {
        thread.start();
    }

    private void run() {
        while (running) {
            try (Connection connection = DriverManager.getConnection(url, settings)) {
                listen(connection);
                pages.endAll();
                hear(connection);
            } catch (SQLException e) {
                lost(e);
            }
        }
    }

    private static void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen inbox");
        }
    }

    private void hear(Connection connection) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        for (int round = 1; running; round++) {
            for (PGNotification notification : postgres.getNotifications(WAIT_MILLIS)) {
                pages.announce(Arrival.parse(notification.getParameter()));
            }
            if (round % ROUNDS_PER_CHECK == 0 && !connection.isValid(CHECK_SECONDS)) {
                throw new SQLException("connection lost");
            }
        }
    }

    private void lost(SQLException e) {
        if (running) {
            LOG.warn("inbox listener waits for the database: {}", e.toString());
            pause();
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(WAIT_MILLIS);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        running = false;
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
    }
}
