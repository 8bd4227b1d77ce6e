package cn.huiqitong.platform;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionStatus;
import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.connection.support.AbstractConnectionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A connection for each transaction, for a tool that runs without the portal around it. */
final class PlainConnections extends AbstractConnectionOperations<Connection> {

    private final DataSource source;

    PlainConnections(DataSource source) {
        this.source = source;
    }

    @Override
    protected Connection openConnection(ConnectionDefinition definition) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new ConnectionException("the database does not answer: " + e.getMessage(), e);
        }
    }

    @Override
    protected void setupConnection(ConnectionStatus<Connection> status) {}

    @Override
    protected void closeConnection(ConnectionStatus<Connection> status) {
        try {
            status.getConnection().close();
        } catch (SQLException e) {
            throw new ConnectionException("a connection does not close", e);
        }
    }
}
