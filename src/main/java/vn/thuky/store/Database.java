package vn.thuky.store;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.RunScript;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import vn.thuky.domain.Id;

/**
 * The H2 database of the store. An interrupt of a thread that reads closes a plain file for all; H2's {@code async:} reads in threads of its own, which nobody interrupts.
 *
 * <p>H2 does not force its file to disk at commit; the journal does, and what H2 lost is applied again at the next start.
 */
final class Database implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Database.class.getName());

    /** Bodies up to this many characters lie in the row itself. */
    private static final int INLINE = 60_000;

    /** One for all, since it keeps what it has parsed: a database in memory is made for every backup that is compared. */
    private static final SqlParser PARSER = new ColonPrefixSqlParser();

    private volatile Jdbi jdbi;
    private volatile Connections connections;

    private Database(Connections connections) {
        this.connections = connections;
        this.jdbi = Jdbi.create(connections);
        jdbi.getConfig(SqlStatements.class).setSqlParser(PARSER);
    }

    /** A database in memory with the tables made, gone when closed. */
    static Database memory() {
        var database = new Database(new Connections("jdbc:h2:mem:", settings()));
        database.create();
        return database;
    }

    /**
     * Opens the database in a file, making it when there is none.
     *
     * @param file absolute, without H2's ending {@code .mv.db}; must not hold a semicolon, which would end the path for H2
     * @throws Unusable when it cannot be opened or was made with another schema
     */
    static Database file(Path file) {
        if (file.toString().indexOf(';') >= 0) {
            throw new IllegalArgumentException("a semicolon in the path of the store: " + file);
        }
        var exists = Files.exists(file.resolveSibling(file.getFileName() + ".mv.db"));
        var properties = settings();
        properties.setProperty("IFEXISTS", exists ? "TRUE" : "FALSE");
        try {
            var database = new Database(new Connections("jdbc:h2:async:" + file.toAbsolutePath(), properties));
            try {
                if (exists) {
                    database.check();
                } else {
                    database.create();
                }
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
            return database;
        } catch (JdbiException e) {
            throw new Unusable("the store cannot be opened", e);
        }
    }

    Jdbi jdbi() {
        return jdbi;
    }

    /** True while statements are answered. */
    boolean answers() {
        try {
            return jdbi.withHandle(handle ->
                            handle.select("select 1").mapTo(Integer.class).one())
                    == 1;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Becomes another database, which is used through this one from now on; the one before is closed. */
    void become(Database other) {
        var before = connections;
        connections = other.connections;
        jdbi = other.jdbi;
        try {
            before.close();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the store given up cannot be closed", e);
        }
    }

    @Override
    public void close() {
        connections.close();
    }

    private static Properties settings() {
        var properties = new Properties();
        properties.setProperty("WRITE_DELAY", "0");
        properties.setProperty("MAX_COMPACT_TIME", "0");
        properties.setProperty("DB_CLOSE_ON_EXIT", "FALSE");
        properties.setProperty("LOCK_TIMEOUT", "10000");
        properties.setProperty("ANALYZE_AUTO", "0");
        // a file of H2's own, which would hold statements and what people are called
        properties.setProperty("TRACE_LEVEL_FILE", "0");
        return properties;
    }

    private void create() {
        jdbi.useHandle(handle -> {
            handle.execute("set max_length_inplace_lob " + INLINE);
            run(Schema.sql(), handle.getConnection());
            handle.execute("create table made (check_sum integer not null)");
            handle.execute("insert into made (check_sum) values (?)", Schema.checkSum());
        });
    }

    private static void run(String script, Connection connection) {
        try {
            RunScript.execute(connection, new StringReader(script));
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    private void check() {
        var sum = jdbi.withHandle(handle -> handle.createQuery("select check_sum from made")
                .mapTo(Integer.class)
                .findOne()
                .orElse(0));
        if (sum != Schema.checkSum()) {
            throw new Unusable("the store was made with another schema", null);
        }
    }

    /** The database cannot be used as it is; the store is to be rebuilt. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unusable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** Connections to one database; the first one stays open until the end, and with it the database. */
    private static final class Connections implements ConnectionFactory, AutoCloseable {
        private final JdbcConnectionPool pool;
        private final Connection first;

        Connections(String url, Properties properties) {
            var source = new JdbcDataSource();
            var options = new StringBuilder(url.equals("jdbc:h2:mem:") ? url + "thuky-" + Id.freshValue() : url);
            properties.forEach(
                    (key, value) -> options.append(';').append(key).append('=').append(value));
            source.setURL(options.toString());
            source.setUser("sa");
            source.setPassword("");
            pool = JdbcConnectionPool.create(source);
            pool.setMaxConnections(16);
            try {
                first = pool.getConnection();
            } catch (SQLException e) {
                pool.dispose();
                throw new ConnectionException(e);
            }
        }

        @Override
        public Connection openConnection() throws SQLException {
            return pool.getConnection();
        }

        @Override
        public void close() {
            try {
                first.close();
            } catch (SQLException e) {
                throw new ConnectionException(e);
            } finally {
                pool.dispose();
            }
        }
    }
}
