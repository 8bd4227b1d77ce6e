package cn.huiqitong.platform;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Many rows at once by PostgreSQL's COPY, in the running transaction or one of its own. */
@Singleton
public final class BulkCopy {

    private final TransactionOperations<Connection> transactions;

    BulkCopy(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** Rows in COPY's text format. */
    public static final class Rows {

        private final StringBuilder text = new StringBuilder();
        private int count;

        /** One row; null is NULL, dates and numbers as they are, anything else by its text. */
        public Rows add(@Nullable Object... columns) {
            for (int i = 0; i < columns.length; i++) {
                if (i > 0) {
                    text.append('\t');
                }
                append(columns[i]);
            }
            text.append('\n');
            count++;
            return this;
        }

        private void append(@Nullable Object value) {
            if (value == null) {
                text.append("\\N");
            } else if (value instanceof Number || value instanceof LocalDate || value instanceof Boolean) {
                text.append(value);
            } else {
                escape(value.toString());
            }
        }

        private void escape(String value) {
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                switch (c) {
                    case '\\' -> text.append("\\\\");
                    case '\t' -> text.append("\\t");
                    case '\n' -> text.append("\\n");
                    case '\r' -> text.append("\\r");
                    default -> text.append(c);
                }
            }
        }

        public int count() {
            return count;
        }
    }

    /** @param into table with its columns: {@code decision (firm_no, item_no)} */
    public long copy(String into, Rows rows) {
        if (rows.count == 0) {
            return 0;
        }
        return transactions.execute(TransactionDefinition.DEFAULT, status -> {
            try {
                return status.getConnection()
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + into + " from stdin", new StringReader(rows.text.toString()));
            } catch (SQLException | IOException e) {
                throw new DataAccessException("COPY failed: " + into, e);
            }
        });
    }
}
