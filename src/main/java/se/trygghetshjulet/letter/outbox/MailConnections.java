package se.trygghetshjulet.letter.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.util.StreamProvider;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import org.apache.commons.pool2.BaseKeyedPooledObjectFactory;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;
import org.apache.commons.pool2.impl.GenericKeyedObjectPool;
import org.apache.commons.pool2.impl.GenericKeyedObjectPoolConfig;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Connections to the mail server, kept for a moment so that a morning's letters need not each say hello and log in. One
 * that the server has left, or on which anything went wrong, is used for no other letter.
 */
@Component
class MailConnections {

    private static final Logger LOG = LoggerFactory.getLogger(MailConnections.class);

    /** Shorter than the five minutes that a server is to wait for the next command; RFC 5321 § 4.5.3.2.7. */
    private static final Duration KEPT = Duration.ofSeconds(10);

    /** Many servers leave after a hundred letters. */
    private static final int LETTERS = 50;

    private static final int AT_ONCE = 8;

    private final GenericKeyedObjectPool<Line, Connection> pool;

    MailConnections() {
        nameWhoEncodes();
        GenericKeyedObjectPoolConfig<Connection> config = new GenericKeyedObjectPoolConfig<>();
        config.setMaxTotalPerKey(AT_ONCE);
        config.setMaxTotal(-1);
        config.setMaxWait(Duration.ofMinutes(1));
        config.setTestOnBorrow(true);
        config.setMinEvictableIdleDuration(KEPT);
        config.setTimeBetweenEvictionRuns(KEPT);
        config.setJmxEnabled(false);
        this.pool = new GenericKeyedObjectPool<>(new Dialling(), config);
    }

    /** Jakarta Mail would look for it in every jar again for each part of each letter, which takes a third of the time. */
    private static void nameWhoEncodes() {
        System.getProperties().putIfAbsent(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    /** @throws MailFailure if the server cannot be reached, or does not let us in */
    Connection borrow(Line line) {
        try {
            return pool.borrowObject(line);
        } catch (MessagingException e) {
            throw MailFailure.connecting(e);
        } catch (Exception e) {
            throw MailFailure.connecting(new MessagingException(e.getMessage(), e));
        }
    }

    void giveBack(Connection connection) {
        connection.letters++;
        pool.returnObject(connection.line, connection);
    }

    void drop(Connection connection) {
        try {
            pool.invalidateObject(connection.line, connection);
        } catch (Exception e) {
            LOG.debug("A connection to the mail server did not close", e);
        }
    }

    @PreDestroy
    void close() {
        pool.close();
    }

    /**
     * Whom to call and how.
     *
     * @param session its settings; another one where they have changed
     * @param utf8 whether addresses that are not ASCII may be said; RFC 6531
     */
    record Line(
            Session session, boolean utf8, String protocol, String host, int port, String username, String password) {

        static Line to(JavaMailSenderImpl server, boolean utf8) {
            return new Line(
                    server.getSession(),
                    utf8,
                    Objects.requireNonNullElse(server.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL),
                    server.getHost(),
                    server.getPort(),
                    server.getUsername(),
                    server.getPassword());
        }

        private Connection dial() throws MessagingException {
            Session own = utf8 ? withUtf8(session) : session;
            Transport transport = own.getTransport(protocol);
            transport.connect(host, port, username, password);
            return new Connection(this, own, transport);
        }

        /** An address that is not ASCII may only be said to a server that was asked beforehand; RFC 6531 § 3.1. */
        private static Session withUtf8(Session usual) {
            Properties properties = new Properties();
            properties.putAll(usual.getProperties());
            properties.setProperty("mail.mime.allowutf8", "true");
            return Session.getInstance(properties);
        }
    }

    /** In the hands of one thread at a time. */
    static final class Connection {

        private final Line line;
        private final Session session;
        private final Transport transport;
        private int letters;

        private Connection(Line line, Session session, Transport transport) {
            this.line = line;
            this.session = session;
            this.transport = transport;
        }

        Session session() {
            return session;
        }

        Transport transport() {
            return transport;
        }
    }

    private static final class Dialling extends BaseKeyedPooledObjectFactory<Line, Connection> {

        @Override
        public Connection create(Line line) throws MessagingException {
            return line.dial();
        }

        @Override
        public PooledObject<Connection> wrap(Connection connection) {
            return new DefaultPooledObject<>(connection);
        }

        /** Asks the server, which may have gone. */
        @Override
        public boolean validateObject(Line line, PooledObject<Connection> kept) {
            Connection connection = kept.getObject();
            return connection.letters == 0 || connection.letters < LETTERS && connection.transport.isConnected();
        }

        /** Whatever goes wrong with a goodbye, the letters have been taken or not before. */
        @Override
        public void destroyObject(Line line, PooledObject<Connection> kept) {
            try {
                kept.getObject().transport.close();
            } catch (MessagingException e) {
                LOG.debug("The mail server did not say goodbye", e);
            }
        }
    }
}
