package se.trygghetshjulet.document;

class DocumentsOnPostgresTest extends DocumentStory {

    @Override
    DocumentTables open() {
        return DocumentTables.onPostgres();
    }
}
