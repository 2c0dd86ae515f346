package se.trygghetshjulet.document;

class DocumentsOnH2Test extends DocumentStory {

    @Override
    DocumentTables open() {
        return DocumentTables.onH2();
    }
}
