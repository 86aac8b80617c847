"""The ways to what GEAI's pages and dialogs do, over planted secrets."""

from accessible import await_element, await_enabled, press
from planted_case import PlantedCase
from planted_platform import PROJECT


class GeaiCase(PlantedCase):
    def enter_token(self):
        press(self.screen, "Create New")
        form = self.console.dialog("API Token")
        self.fill(form, Name="another")
        return form

    def enter_sign_in(self):
        connection = self.enter_connection()
        self.fill(connection, Project_ID=PROJECT["projectId"])
        press(connection, "Get an access token")
        sign_in = self.console.dialog("Get an Access Token")
        self.fill(sign_in, Client_ID="console", User_name="ada")
        self.enter_secret(sign_in, "Client secret", "client secret")
        self.enter_secret(sign_in, "Password", "password")
        return connection, sign_in

    def open_update(self):
        self.select()
        press(self.screen, "Update")
        form = self.console.dialog("API Token")
        await_enabled(await_element(form, "text", "Description"))
        return form
