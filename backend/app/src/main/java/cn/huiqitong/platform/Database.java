package cn.huiqitong.platform;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.jdbc.DataSourceTransactionManager;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL where a Micronaut Data repository does not fit (locks, jsonb operators, upserts). Every call joins the running
 * transaction or makes its own. Arguments are JDBC values; an {@link Instant} is taken as timestamptz.
 */
@Singleton
public final class Database {

    /** Reads the current row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes the current row. */
    @FunctionalInterface
    public interface RowConsumer {
        void accept(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Statement<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    private static final @Nullable Object[] NOTHING = {};

    private final TransactionOperations<Connection> transactions;

    Database(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** Of a tool that runs without the portal around it. */
    public static Database over(DataSource source) {
        return new Database(new DataSourceTransactionManager(source, new PlainConnections(source), null));
    }

    /** Runs all of it in one transaction; an exception rolls it back. */
    public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return transactions.execute(TransactionDefinition.DEFAULT, status -> work.get());
    }

    /**
     * Runs it as soon as the transaction that is running is over, however it ends.
     *
     * @return false where none is running; then it is never run
     */
    public boolean whenOver(Runnable work) {
        var running = transactions.findTransactionStatus();
        running.ifPresent(status -> status.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(Status status) {
                work.run();
            }
        }));
        return running.isPresent();
    }

    /** Rows touched. */
    public int update(String sql, @Nullable Object... arguments) {
        return run(sql, arguments, PreparedStatement::executeUpdate);
    }

    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        return run(sql, arguments, statement -> {
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return List.copyOf(found);
            }
        });
    }

    /**
     * Hands over every row as it comes from the server, {@code fetch} rows at a time: for results that do not fit into
     * memory. The transaction lasts until the last row.
     *
     * @return how many rows there were
     */
    public long each(String sql, int fetch, RowConsumer consumer, @Nullable Object... arguments) {
        return run(sql, arguments, statement -> {
            statement.setFetchSize(fetch);
            long count = 0;
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(rows);
                    count++;
                }
            }
            return count;
        });
    }

    /** The same statement for many rows in one go; rows touched by each. */
    public int[] batch(String sql, List<@Nullable Object[]> rows) {
        return run(sql, NOTHING, statement -> {
            for (@Nullable Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** The first row, if any. */
    public <T> Optional<T> find(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        return list(sql, reader, arguments).stream().findFirst();
    }

    /** The first row's value; the statement must give one. */
    public <T> T get(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        return find(sql, reader, arguments).orElseThrow();
    }

    private <T> T run(String sql, @Nullable Object[] arguments, Statement<T> work) {
        return transactions.execute(TransactionDefinition.DEFAULT, status -> {
            try (var statement = status.getConnection().prepareStatement(sql)) {
                bind(statement, arguments);
                return work.run(statement);
            } catch (SQLException e) {
                throw new DataAccessException("SQL failed: " + sql, e);
            }
        });
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            var argument = arguments[i];
            statement.setObject(i + 1, argument instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : argument);
        }
    }
}
