package org.attache.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The journal on a server does what every journal does. */
class PostgresJournalTest extends JournalContract {

  private PostgresSql sql;

  @BeforeEach
  void connect() {
    sql = PostgresSql.open(PostgresAddress.read(PostgresServer.get().newDatabase()));
    PostgresSchema.prepare(sql);
  }

  @AfterEach
  void close() {
    if (sql != null) {
      sql.close();
    }
  }

  @Override
  Journal journal() {
    return new PostgresJournal(sql);
  }
}
