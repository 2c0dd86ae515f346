#!/usr/bin/env bash
# H2 2.4.240: TRUNCATE fires no trigger, neither one before nor one after DELETE, row or statement
#
# Expected: a trigger that refuses DELETE keeps a table's rows, as one before TRUNCATE does in PostgreSQL.
# Seen: DELETE is refused, TRUNCATE TABLE empties the table without a word, and CREATE TRIGGER knows no event for it. Only rights,
# or a foreign key from another table, hold the rows.
set -euo pipefail
cd "$(mktemp -d)"
cat >pom.xml <<'EOF'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>com.h2database</groupId>
      <artifactId>h2</artifactId>
      <version>2.4.240</version>
    </dependency>
  </dependencies>
</project>
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
cat >Finding.java <<'EOF'
import java.sql.*;

public class Finding {
    public static class Refuses implements org.h2.api.Trigger {
        @Override
        public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
            throw new SQLException("refused");
        }
    }

    public static void main(String[] args) throws SQLException {
        try (Connection db = DriverManager.getConnection("jdbc:h2:mem:"); Statement sql = db.createStatement()) {
            System.out.println("H2 " + db.getMetaData().getDatabaseProductVersion());
            sql.execute("create table kept (id int primary key)");
            sql.execute("insert into kept values (1), (2)");
            sql.execute("create trigger row_kept before delete on kept for each row call \"Finding$Refuses\"");
            sql.execute("create trigger table_kept before delete on kept call \"Finding$Refuses\"");
            boolean deleteRefused = refused(sql, "delete from kept");
            boolean eventKnown = !refused(sql, "create trigger t before truncate on kept call \"Finding$Refuses\"");
            boolean truncateRefused = refused(sql, "truncate table kept");
            ResultSet rows = sql.executeQuery("select count(*) from kept");
            rows.next();
            System.out.printf("delete refused: %s, truncate refused: %s, trigger on truncate: %s, rows left: %d%n",
                    deleteRefused, truncateRefused, eventKnown, rows.getInt(1));
            System.exit(deleteRefused && !truncateRefused && !eventKnown && rows.getInt(1) == 0 ? 0 : 1);
        }
    }

    private static boolean refused(Statement sql, String statement) {
        try {
            sql.execute(statement);
            return false;
        } catch (SQLException e) {
            return true;
        }
    }
}
EOF
javac -cp 'lib/*' Finding.java
java -cp 'lib/*:.' Finding
